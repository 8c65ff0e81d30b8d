// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Output)
};

/// The line, handed over to the system: until then it is in the memory of the program alone. If
/// not, errno says why.
bool writeLine(FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fputc('\n', stream) != EOF
        && std::fflush(stream) == 0;
}

} // namespace

int printResult(const QByteArray &text, int status)
{
    if (writeLine(stdout, text))
        return status;
    // Not qt_error_string(): on Windows it knows other numbers than errno's.
    const std::string why = std::generic_category().message(errno);
    printSentence(Text::tr("The result cannot be written: %1. Direct the output to where there is "
                           "room for it and run the same command again.")
                      .arg(QString::fromLocal8Bit(why.c_str())));
    return status == Done ? Failed : status;
}

void printSentence(const QString &sentence)
{
    writeLine(stderr, sentence.toLocal8Bit());
}

} // namespace cli

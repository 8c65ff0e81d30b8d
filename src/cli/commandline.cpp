// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

candidate::Unexpected<candidate::Error> usage(const QString &sentence)
{
    return candidate::Unexpected(
        candidate::Error{candidate::ErrorKind::BadInput, sentence, {}, {}});
}

/// An option that is given without a value, as a script does whose variable is not set: it would
/// be taken for not given at all, and the candidate sent to the account that is chosen.
QString emptyOption(const QCommandLineParser &parser)
{
    for (const QString &name : {u"account"_s, u"base-url"_s, u"api-key"_s, u"profile"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return name;
    }
    return {};
}

candidate::Result<Command> practiceCommand(const QCommandLineParser &parser)
{
    Command command;
    command.verb = Verb::Practice;
    bool ok = true;
    if (parser.isSet(u"port"_s))
        command.port = parser.value(u"port"_s).toUShort(&ok);
    if (!ok)
        return usage(Text::tr("--port takes a number from 0 to 65535."));
    if (!parser.positionalArguments().isEmpty())
        return usage(Text::tr("practice takes no argument."));
    if (parser.isSet(u"account"_s) || parser.isSet(u"base-url"_s) || parser.isSet(u"api-key"_s)
        || parser.isSet(u"profile"_s))
        return usage(Text::tr("practice takes --port alone."));
    return command;
}

candidate::Result<Command> checkCommand(const QCommandLineParser &parser)
{
    for (const QString &name : {u"account"_s, u"base-url"_s, u"api-key"_s, u"port"_s}) {
        if (parser.isSet(name))
            return usage(Text::tr("check takes --profile alone."));
    }
    if (!parser.positionalArguments().isEmpty())
        return usage(Text::tr("check takes no argument."));
    if (const QString name = emptyOption(parser); !name.isEmpty())
        return usage(Text::tr("--%1 is empty.").arg(name));
    Command command;
    command.verb = Verb::Check;
    command.profile = parser.value(u"profile"_s);
    return command;
}

candidate::Result<Command> parseVerb(Verb verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"account"_s, {}, u"name"_s});
    parser.addOption({u"base-url"_s, {}, u"url"_s});
    parser.addOption({u"api-key"_s, {}, u"key"_s});
    parser.addOption({u"port"_s, {}, u"n"_s});
    parser.addOption({u"profile"_s, {}, u"folder"_s});
    if (!parser.parse(QStringList{u"submittal"_s} + arguments))
        return usage(parser.errorText());
    if (verb == Verb::Practice)
        return practiceCommand(parser);
    if (verb == Verb::Check)
        return checkCommand(parser);

    Command command;
    command.verb = verb;
    command.account = parser.value(u"account"_s);
    command.baseUrl = parser.value(u"base-url"_s);
    command.apiKey = parser.value(u"api-key"_s);
    command.profile = parser.value(u"profile"_s);
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(u"port"_s))
        return usage(Text::tr("--port goes with practice."));
    if (verb == Verb::Show && parser.isSet(u"profile"_s))
        return usage(Text::tr("--profile goes with submit and check."));
    if (rest.size() != 1) {
        return usage(verb == Verb::Submit ? Text::tr("submit takes one FILE.json.")
                                          : Text::tr("show takes one UID."));
    }
    command.argument = rest.first();
    if (const QString name = emptyOption(parser); !name.isEmpty())
        return usage(Text::tr("--%1 is empty.").arg(name));
    const bool url = parser.isSet(u"base-url"_s);
    if (url != parser.isSet(u"api-key"_s))
        return usage(Text::tr("--base-url and --api-key go together."));
    if (url && parser.isSet(u"account"_s))
        return usage(Text::tr("Give --account, or --base-url with --api-key, not both."));
    return command;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    static const QStringList words{u"submit"_s, u"show"_s, u"check"_s,     u"practice"_s, u"help"_s,
                                   u"--help"_s, u"-h"_s,   u"--version"_s, u"-v"_s};
    return !arguments.isEmpty() && words.contains(arguments.first());
}

candidate::Result<Command> parseCommand(const QStringList &arguments)
{
    static const QHash<QString, Verb> verbs{{u"submit"_s, Verb::Submit},
                                            {u"show"_s, Verb::Show},
                                            {u"check"_s, Verb::Check},
                                            {u"practice"_s, Verb::Practice}};
    const QString word = arguments.value(0);
    if (word == "--version"_L1 || word == "-v"_L1)
        return Command{Verb::Version, {}, {}, {}, {}, 0};
    const auto verb = verbs.constFind(word);
    if (verb == verbs.constEnd() || arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return Command{};
    return parseVerb(*verb, arguments.mid(1));
}

candidate::Result<QStringList> filesToOpen(const QStringList &arguments, const QDir &folder)
{
    QStringList files;
    bool options = true; // until "--": what follows is files, also -cv.pdf
    for (const QString &word : arguments) {
        if (options && word == "--"_L1) {
            options = false;
            continue;
        }
        const QString name = QDir::fromNativeSeparators(word);
        const QString path = QDir::cleanPath(folder.absoluteFilePath(name));
        // "sumbit" is a slip of the command line; "cv.pdf" that is not there is told in the window.
        const bool looksLikeFile = name.contains(u'.') || name.contains(u'/');
        if (word.isEmpty() || (options && word.startsWith(u'-'))
            || (!looksLikeFile && !QFileInfo::exists(path)))
            return usage(unknownWordSentence(word));
        files.append(path);
    }
    return files;
}

QString unknownWordSentence(const QString &word)
{
    return Text::tr("submittal does not know \"%1\". \"submittal help\" lists what it does.")
        .arg(word);
}

QString helpText()
{
    return Text::tr(
        "Submittal submits candidates to Comeet accounts.\n"
        "\n"
        "  submittal [FILE...]            open the window, with a new draft for each CV\n"
        "  submittal submit FILE.json     submit a candidate; the result is JSON\n"
        "  submittal show UID             print a candidate as JSON\n"
        "  submittal check                verify the record and the copies of files\n"
        "  submittal practice [--port N]  run the practice company until stopped\n"
        "\n"
        "submit and show take --account NAME, or --base-url URL with --api-key KEY; without\n"
        "them, the account that is chosen in the window. The partner's secret comes from the\n"
        "environment variable SUBMITTAL_SECRET or the keychain.\n"
        "\n"
        "submit keeps the same record as the window: what was submitted before is not sent again,\n"
        "and what may have arrived is found out about. --profile DIR is a record of its own,\n"
        "for check too.\n"
        "\n"
        "FILE.json has the shape of Comeet's POST /candidates. In place of \"file\": BASE64 it "
        "may\n"
        "say \"path\": \"cv.pdf\", relative to FILE.json.\n"
        "\n"
        "Exit status: 0 created (or shown), 2 usage, 3 conflict, 4 invalid, 5 refused,\n"
        "6 not reached, 7 unknown: it may have arrived; run the same command again,\n"
        "8 check found damage, 9 check found no record, 1 the result cannot be written or the\n"
        "practice company cannot start.\n");
}

} // namespace cli

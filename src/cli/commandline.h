// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"

#include <QDir>
#include <QString>
#include <QStringList>

namespace cli {

enum class Verb { Submit, Show, Check, Practice, Help, Version };

/// What the command line asks for.
struct Command
{
    Verb verb = Verb::Help;
    QString argument;     ///< FILE of submit, UID of show
    QString account;      ///< --account
    QString baseUrl;      ///< --base-url
    QString apiKey;       ///< --api-key
    quint16 port = 0;     ///< --port of practice; 0 lets the system choose
    QString profile = {}; ///< --profile of submit and check; empty is the window's
};

/// The exit statuses, which scripts rely on.
enum ExitStatus {
    Done = 0,
    Failed = 1, ///< the result cannot be written, or the practice company cannot start
    Usage = 2,
    Conflict = 3,
    Invalid = 4,
    Refused = 5,
    NotReached = 6,
    Unknown = 7,
    Damaged = 8,  ///< check found something that is damaged or missing
    NoRecord = 9, ///< check found nothing that was ever a record
};

/// Whether these arguments (without the program's name) ask for the command line at all; else
/// the window opens.
bool isCommand(const QStringList &arguments);

/// Reads the arguments; the error is one sentence for the standard error output.
candidate::Result<Command> parseCommand(const QStringList &arguments);

QString helpText();

/// The files that the window is to open, by their whole paths; relative ones are in `folder`. A
/// word that looks like no file and is none is a slip, and an error as of parseCommand().
candidate::Result<QStringList> filesToOpen(const QStringList &arguments, const QDir &folder);

/// What to say of a first word that is no command.
QString unknownWordSentence(const QString &word);

} // namespace cli

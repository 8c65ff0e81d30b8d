// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/remarks.h"

#include <QCoreApplication>
#include <QLocale>

using candidate::Error;
using candidate::ErrorKind;

namespace journal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal::Remarks)
};

QString sentenceFor(Event event)
{
    switch (event) {
    case Event::Edit:
        return Text::tr("This candidate was submitted and can no longer be changed. Copy it as a "
                        "new draft, or take it back from the outbox first.");
    case Event::Queue:
        return Text::tr("This candidate was submitted already. Look for it in the outbox or among "
                        "the submitted.");
    case Event::Recall:
        return Text::tr("This candidate cannot be taken back: it is being sent, or may have "
                        "arrived. Wait for the answer, or find out.");
    case Event::Begin:
        return Text::tr("This candidate does not wait to be sent. It is being sent, is a draft, "
                        "or was submitted: look for it in the lists.");
    case Event::Confirm:
    case Event::Refuse:
    case Event::NotReached:
    case Event::Doubt:
    case Event::Crash:
        break;
    }
    return Text::tr("This answer belongs to no candidate that is being sent. Find out what became "
                    "of it in the outbox.");
}

} // namespace

Error gone()
{
    return {ErrorKind::BadInput,
            Text::tr("This candidate is no longer in the record: it was removed. Save it as a new "
                     "draft if it is still needed."),
            {},
            {}};
}

Error notNow(Event event)
{
    return {ErrorKind::BadInput, sentenceFor(event), {}, {}};
}

Error heldElsewhere(const QDateTime &until)
{
    return {ErrorKind::LocalDisk,
            Text::tr("Submittal has this record open on another computer. Close it there, or try "
                     "again after %1: until then nothing can be saved or sent here.")
                .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
            {},
            {}};
}

Error takenOver()
{
    return {ErrorKind::LocalDisk,
            Text::tr("Another Submittal has opened this record meanwhile, so nothing is sent from "
                     "here. Close this window and go on in the other."),
            {},
            {}};
}

Error notRemovable()
{
    return {ErrorKind::BadInput,
            Text::tr("This candidate waits in the outbox, or is being sent. Take it back, or wait "
                     "for the answer, before it is removed."),
            {},
            {}};
}

} // namespace journal

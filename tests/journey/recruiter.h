// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journey/journeyfixture.h"

#include <QRandomGenerator>

namespace journey {

/// A person at the window who fills in candidates, drops files and submits, and says on the
/// standard output what the window says, a line at a time: what was said before the process is
/// killed has to hold afterwards. Ends the process if the window leads nowhere.
///
/// The lines: usable, typing, dropping, submitting, asking, settled; and saved or submitted, with
/// the candidate as a claim (see claimOf()).
class Recruiter
{
public:
    Recruiter(JourneyFixture &app, quint32 seed);

    /// Waits until the window shows what it showed when the last process ended.
    void arrive();
    /// Goes on with what is shown until it is submitted or left for later, or settles a doubt.
    void doSomething();
    /// Lets nothing wait and nothing be in doubt.
    void settleEverything();

private:
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    void waitFor(const char *what, const std::function<bool()> &isSo);
    void askRecord();
    void noteSaved();
    void fillPerson();
    void ensure(const QString &field, const QString &current, const QString &text);
    void typeNote();
    static void turnAway();
    void dropFile();
    void waitUntilSaved();
    void submit();
    void findOut();
    void begin();

    JourneyFixture &m_app;
    QRandomGenerator m_random;
    QByteArray m_said; ///< the last claim that was said
};

/// What a candidate has to have in common with the record, as JSON in one line.
QByteArray claimOf(const candidate::Candidate &candidate);

} // namespace journey

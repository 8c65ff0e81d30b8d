// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/recruiter.h"

#include "gui/candidateform.h"
#include "support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using testsupport::waitUntil;

namespace journey {

namespace {

/// At once and in one piece: the process may not live long enough to flush anything.
void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::_Exit(2);
}

} // namespace

QByteArray claimOf(const candidate::Candidate &candidate)
{
    QJsonArray files;
    for (const auto &file : candidate.files)
        files.append(QString::fromLatin1(file.sha256.toHex()));
    if (candidate.resume)
        files.append(QString::fromLatin1(candidate.resume->sha256.toHex()));
    return QJsonDocument(QJsonObject{{u"id"_s, candidate.partnerCandidateId},
                                     {u"first"_s, candidate.firstName},
                                     {u"last"_s, candidate.lastName},
                                     {u"email"_s, candidate.email},
                                     {u"note"_s, candidate.note},
                                     {u"files"_s, files}})
        .toJson(QJsonDocument::Compact);
}

Recruiter::Recruiter(JourneyFixture &app, quint32 seed)
    : m_app(app)
    , m_random(seed)
{
}

void Recruiter::waitFor(const char *what, const std::function<bool()> &isSo)
{
    const bool came = waitUntil([&] {
        noteSaved();
        return isSo();
    });
    if (came)
        return;
    say(QByteArray("stuck at ") + what + ": " + m_app.sentence().toUtf8());
    std::_Exit(1);
}

/// Returns once the record has answered whatever was asked before.
void Recruiter::askRecord()
{
    bool isAnswered = false;
    m_app.record().counts([&isAnswered](const auto &counts) { isAnswered = counts.has_value(); });
    waitFor("the record", [&isAnswered] { return isAnswered; });
}

void Recruiter::arrive()
{
    askRecord(); // it is open, and was asked for the entry that was shown last
    askRecord(); // that is shown
    say("usable");
}

/// What the window calls saved has to be on the disk from now on.
void Recruiter::noteSaved()
{
    if (m_app.find<QLabel>(u"saved"_s)->text().isEmpty() || !m_app.isShown(u"form"_s))
        return;
    const QByteArray claim = claimOf(m_app.inForm());
    if (std::exchange(m_said, claim) != claim)
        say("saved " + claim);
}

void Recruiter::doSomething()
{
    if (!m_app.sender().doubts().isEmpty() && chance(70))
        return findOut();
    if (!m_app.isShown(u"form"_s))
        begin();
    say("typing");
    fillPerson();
    typeNote();
    if (chance(40))
        dropFile();
    if (chance(60))
        waitUntilSaved();
    if (chance(70))
        submit();
    else
        begin(); // this one is left for later
}

void Recruiter::begin()
{
    m_app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    waitFor("a new form", [this] { return m_app.isShown(u"form"_s); });
}

/// What an earlier process began may be there in part.
void Recruiter::fillPerson()
{
    const candidate::Candidate there = m_app.inForm();
    const QString person = there.partnerCandidateId.toLower();
    ensure(u"positionUid"_s, there.positionUid, u"11.11"_s);
    ensure(u"firstName"_s, there.firstName, u"Noa"_s);
    ensure(u"lastName"_s, there.lastName, u"Example "_s + person);
    ensure(u"email"_s, there.email, person + u"@example.com"_s);
}

void Recruiter::ensure(const QString &field, const QString &current, const QString &text)
{
    if (current != text)
        m_app.type(field, text);
}

/// Adds to what is there, and lets the program work between the keys: each state of the note begins
/// with the one before.
void Recruiter::typeNote()
{
    auto *note = m_app.find<QWidget>(u"note"_s)->findChild<QPlainTextEdit *>();
    if (!note)
        note = m_app.find<QPlainTextEdit>(u"note"_s);
    note->setFocus(Qt::TabFocusReason);
    QTest::keyClick(note, Qt::Key_End, Qt::ControlModifier);
    for (int keys = 3 + m_random.bounded(30); keys > 0; --keys) {
        QTest::keyClick(note, char('a' + m_random.bounded(26)));
        if (chance(10))
            turnAway();
        if (chance(20)) {
            QCoreApplication::processEvents();
            noteSaved();
        }
    }
}

/// To another window, which makes this one save at once.
void Recruiter::turnAway()
{
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
}

void Recruiter::dropFile()
{
    say("dropping");
    const auto *form = m_app.find<gui::CandidateForm>(u"form"_s);
    const qsizetype before = form->candidate().files.size();
    QByteArray content("PK\x03\x04");
    content.resize(chance(3) ? 300'000 : 1'000 + m_random.bounded(20'000));
    m_random.fillRange(reinterpret_cast<quint32 *>(content.data()) + 1, content.size() / 4 - 1);
    m_app.drop(u"files"_s, {m_app.file(u"work-%1.zip"_s.arg(before), content)});
    waitFor("the dropped file",
            [form, before] { return !form->isBusy() && form->candidate().files.size() > before; });
}

void Recruiter::waitUntilSaved()
{
    if (chance(70)) // the others wait until it saves by itself
        turnAway();
    waitFor("Saved", [this] { return !m_app.find<QLabel>(u"saved"_s)->text().isEmpty(); });
}

void Recruiter::submit()
{
    say("submitting");
    const QByteArray claim = claimOf(candidate::tidied(m_app.inForm()));
    m_app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    waitFor("the end of sending", [this] { return m_app.isShown(u"submittedView"_s); });
    say("submitted " + claim);
    begin();
}

/// By the window's own way, wherever it offers it.
void Recruiter::findOut()
{
    say("asking");
    const qsizetype before = m_app.sender().doubts().size();
    waitFor("its turn", [this] { return !m_app.sender().isBusy(); });
    if (m_app.offers().contains(u"Find out"_s)) {
        m_app.follow(u"Find out"_s);
    } else {
        begin();
        waitFor("the doubt", [this] { return m_app.isShown(u"doubt"_s); });
        m_app.click(u"doubt"_s);
    }
    waitFor("certainty", [this, before] {
        return !m_app.sender().isBusy() && m_app.sender().doubts().size() < before;
    });
}

void Recruiter::settleEverything()
{
    waitFor("the outbox",
            [this] { return !m_app.sender().isBusy() && !m_app.sender().isAnyWaiting(); });
    while (!m_app.sender().doubts().isEmpty())
        findOut();
    say("settled");
}

} // namespace journey

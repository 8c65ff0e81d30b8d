// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/entryflow.h"

#include "gui/answerpanes.h"
#include "gui/bidi.h"
#include "gui/messagestrip.h"
#include "gui/outcomemessage.h"
#include "gui/proofpdf.h"
#include "gui/recordflow.h"
#include "gui/whendone.h"
#include "submission/accountstore.h"
#include "submission/outfile.h"
#include "submission/proof.h"
#include "submission/sender.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace gui {

using submission::Entry;
using submission::EntryId;

namespace {

const QString pdfEnding = u".pdf"_s;
const QString jsonEnding = u".json"_s;

/// Nothing personal: the file is passed on, and its name is seen by more than those who open it.
QString nameFor(const Entry &entry)
{
    QString uid;
    for (const QChar c : entry.uid.value) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
        uid += plain ? c : QChar(u'-');
    }
    return u"proof-of-submission-"_s + uid;
}

bool isJson(const QString &path)
{
    return path.endsWith(jsonEnding, Qt::CaseInsensitive);
}

bool isInDoubt(const submission::Summary &summary)
{
    return summary.state == submission::State::Unknown;
}

QString questionOf(const submission::Summary &summary)
{
    const QString name = bidi::isolated(summary.name);
    if (!isInDoubt(summary)) {
        return EntryFlow::tr("Erase %1 from this computer? What was sent, the copies of the files, "
                             "and what the log and the backups here hold of it go for good. Comeet "
                             "keeps the candidate.")
            .arg(name);
    }
    return EntryFlow::tr("Erase %1 from this computer? What was sent, the copies of the files, and "
                         "what the backups here hold of it go for good. The candidate may be with "
                         "Comeet, and is not removed there. Submittal can then no longer find out, "
                         "nor keep the same person from being sent twice.")
        .arg(name);
}

/// In a worker thread.
std::optional<candidate::Error> saveAs(const QString &path, const Entry &entry,
                                       const ProofPaper &paper)
{
    return submission::writeOut(path,
                                isJson(path)
                                    ? QJsonDocument(submission::proofOf(entry, paper.zone)).toJson()
                                    : proofPdf(entry, paper));
}

} // namespace

EntryFlow::EntryFlow(const Stage &stage, const Office &office, QWidget *window)
    : QObject(window)
    , m_stage(stage)
    , m_office(office)
    , m_window(window)
{
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, &EntryFlow::renew);
    const auto renewSoon = qOverload<>(&QTimer::start);
    connect(&m_office.record, &submission::Record::changed, &m_renewal, renewSoon);
    connect(m_stage.answers, &AnswerPanes::submissionShown, &m_renewal, renewSoon);
    connect(m_stage.record, &RecordFlow::shownChanged, this, [this](EntryId id) {
        m_shown = id;
        m_entry.reset();
    });
    connect(m_stage.answers, &AnswerPanes::saveProofRequested, this, &EntryFlow::chooseWhereToSave);
    connect(m_stage.answers, &AnswerPanes::eraseRequested, this, &EntryFlow::askToErase);
    connect(&m_office.sender, &submission::Sender::sendingChanged, this, &EntryFlow::updateErasing);
}

EntryFlow::~EntryFlow()
{
    m_saving.waitForFinished();
}

void EntryFlow::renew()
{
    if (m_shown == 0 || !m_stage.answers->isSubmissionShown())
        return;
    m_office.record.entry(m_shown, [guard = QPointer(this)](const auto &entry) {
        if (guard && entry)
            guard->take(*entry);
    });
}

void EntryFlow::take(const Entry &entry)
{
    if (entry.summary.id != m_shown || !m_stage.answers->isSubmissionShown())
        return; // another one is shown by now
    m_entry = entry;
    m_stage.answers->showEntry(entry);
}

// The proof --------------------------------------------------------------------------------------

void EntryFlow::chooseWhereToSave()
{
    if (!m_entry || !submission::isProvable(*m_entry))
        return;
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Save the proof of submission"), m_folder);
    dialog->setObjectName(u"proofDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString json = tr("JSON, for programs (%1)").arg(u'*' + jsonEnding);
    dialog->setNameFilters({tr("PDF, for people (%1)").arg(u'*' + pdfEnding), json});
    const auto offer = [dialog, json, name = nameFor(*m_entry)](const QString &filter) {
        const QString ending = filter == json ? jsonEnding : pdfEnding;
        dialog->setDefaultSuffix(ending.mid(1));
        dialog->selectFile(name + ending);
    };
    offer({});
    connect(dialog, &QFileDialog::filterSelected, this, offer);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, entry = *m_entry](const QString &path) {
                m_folder = dialog->directory().absolutePath();
                saveProof(entry, path);
            });
    dialog->open();
}

void EntryFlow::saveProof(const Entry &entry, const QString &path)
{
    m_saving = QtConcurrent::run(saveAs, path, entry, ProofPaper::ofProgram());
    whenDone(m_saving, this, [this, path](const std::optional<candidate::Error> &error) {
        if (error) {
            m_stage.strip->showMessage({theme::Tone::Error, error->sentence, {}, {}});
            return;
        }
        const QString name = bidi::isolated(QFileInfo(path).fileName());
        m_stage.strip->showMessage(
            {theme::Tone::Success, tr("The proof was saved as %1.").arg(name), {}, {}});
    });
}

// Erasing ----------------------------------------------------------------------------------------

void EntryFlow::updateErasing()
{
    m_stage.answers->setErasable(!m_office.sender.isSending() && !m_erasing);
}

void EntryFlow::askToErase()
{
    if (!m_entry || m_office.sender.isSending() || m_erasing)
        return;
    const submission::Summary summary = m_entry->summary;
    QAction *keep = offer(tr("Keep it"), [this, summary] { this->keep(summary); });
    QList<QAction *> actions{keep,
                             offer(tr("Erase for good"), [this, summary] { erase(summary); })};
    actions = toFindOut(summary) + actions;
    // Who presses Return once too often neither erases nor sends.
    m_stage.strip->showMessage({theme::Tone::Attention, questionOf(summary), {}, actions, keep});
    m_stage.strip->focusFirstAction();
}

QAction *EntryFlow::offer(const QString &text, const std::function<void()> &accepted)
{
    auto *action = new QAction(text, m_stage.strip);
    connect(action, &QAction::triggered, this, accepted);
    return action;
}

/// Only the account that it was sent to can tell, which may be gone.
QList<QAction *> EntryFlow::toFindOut(const submission::Summary &summary)
{
    if (!isInDoubt(summary) || !m_office.accounts.ids().contains(summary.place.accountId))
        return {};
    return {offer(followUpText(FollowUp::FindOut), [this] { emit findOutRequested(); })};
}

/// Of what is in doubt the strip said so before.
void EntryFlow::keep(const submission::Summary &summary)
{
    m_stage.strip->clear();
    if (isInDoubt(summary) && !summary.remark.isEmpty()) {
        m_stage.strip->showMessage(
            {theme::Tone::Attention, summary.remark, {}, toFindOut(summary)});
    }
    m_stage.answers->focusSubmission();
}

void EntryFlow::erase(const submission::Summary &summary)
{
    if (m_office.sender.isSending()) { // since it was asked
        m_stage.strip->showMessage(
            {theme::Tone::Attention,
             tr("Nothing was erased, because a candidate is being sent. Erase it afterwards."),
             {},
             {}});
        return;
    }
    m_erasing = true;
    updateErasing();
    m_stage.strip->showMessage(
        {theme::Tone::Neutral, tr("The candidate is being erased…"), {}, {}});
    m_office.record.erase(summary.id, [guard = QPointer(this), summary](const auto &remains) {
        if (guard)
            guard->onErased(summary, remains);
    });
}

void EntryFlow::onErased(const submission::Summary &summary,
                         const candidate::Result<submission::Remains> &remains)
{
    m_erasing = false;
    updateErasing();
    if (!remains) {
        m_stage.strip->showMessage(
            {theme::Tone::Error,
             tr("The candidate was not erased. %1").arg(remains.error().sentence),
             {},
             {}});
        return;
    }
    QString sentence = isInDoubt(summary)
        ? tr("The candidate was erased from this computer. Comeet may have it: look there.")
        : tr("The candidate was erased from this computer. Comeet still has it.");
    if (remains->areFiles) {
        sentence += u' '
            + tr("A copy of a file could not be deleted: it goes when Submittal is "
                 "started again.");
    }
    if (!remains->setAside.isEmpty()) {
        sentence += u' '
            + tr("A damaged record that was set aside may still hold it. Delete it "
                 "yourself: %1",
                 "names of files")
                  .arg(remains->setAside.join(u' '));
    }
    if (summary.id == m_shown)
        emit erased(sentence);
    else
        m_stage.strip->showMessage({theme::Tone::Success, sentence, {}, {}});
}

} // namespace gui

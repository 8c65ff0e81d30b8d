// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/openflow.h"

#include "gui/attachmentintake.h"
#include "gui/candidateform.h"
#include "gui/dropverdict.h"
#include "gui/offeredfiles.h"
#include "gui/recordflow.h"

#include <QPointer>

using candidate::AttachmentKind;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int mostTold = 3; ///< refusals in the words of each

} // namespace

OpenFlow::OpenFlow(const Stage &stage, const Office &office,
                   const std::function<candidate::Candidate()> &fresh, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_office(office)
    , m_fresh(fresh)
{
}

void OpenFlow::open(const QStringList &paths)
{
    Opened opened;
    QStringList readable;
    const auto offered = offeredFiles(paths);
    for (const OfferedFile &file : offered) {
        const QString refusal = refusalOf(AttachmentKind::Resume, file);
        if (refusal.isEmpty())
            readable.append(file.path);
        else
            opened.refusals.append(refusal);
    }
    if (readable.isEmpty())
        return onceRead(opened);
    // Not the form's: what it reads is forgotten with the candidate that it shows.
    auto *intake = new AttachmentIntake(this);
    intake->setInspector([this](const QString &path) { return m_office.record.keepFile(path); });
    connect(intake, &AttachmentIntake::taken, this,
            [this, intake, opened](const QList<AttachmentIntake::Entry> &entries) mutable {
                intake->deleteLater();
                for (const auto &entry : entries) {
                    const QString refusal =
                        refusalOf(AttachmentKind::Resume, entry.name, entry.result);
                    if (refusal.isEmpty())
                        opened.resumes.append(*entry.result);
                    else
                        opened.refusals.append(refusal);
                }
                onceRead(opened);
            });
    intake->take(readable);
}

/// Once the form has read what was dropped on it, and what was edited in it is on the disk: who
/// submits it meanwhile is served first.
void OpenFlow::onceRead(const Opened &opened)
{
    if (m_stage.form->isBusy()) {
        connect(
            m_stage.form, &CandidateForm::busyChanged, this, [this, opened] { onceRead(opened); },
            Qt::SingleShotConnection);
        return;
    }
    m_stage.record->leaveSaved([guard = QPointer(this), opened] {
        if (guard)
            guard->show(opened);
    });
}

void OpenFlow::show(const Opened &opened)
{
    const bool sending = m_office.isSending();
    const auto &resumes = opened.resumes;
    const bool shown = !sending && !resumes.isEmpty();
    if (shown)
        emit newCandidateRequested(); // first: all of them are for the client that it is for
    // The first comes last, so that it heads the list.
    for (auto i = resumes.size() - 1; i >= (sending ? 0 : 1); --i)
        keep(resumes.at(i));
    if (shown)
        m_stage.form->takeResume(resumes.constFirst());
    QStringList words = opened.refusals.mid(0, mostTold);
    if (const auto unsaid = opened.refusals.size() - words.size(); unsaid > 0)
        words.append(tr("%n more file(s) cannot be the CV.", nullptr, int(unsaid)));
    if (sending && !resumes.isEmpty())
        words.append(tr("%n CV(s) wait among the drafts.", nullptr, int(resumes.size())));
    if (words.isEmpty())
        return;
    emit told(opened.refusals.isEmpty() ? theme::Tone::Neutral : theme::Tone::Error,
              words.join(u' '));
}

void OpenFlow::keep(const candidate::Attachment &resume)
{
    candidate::Candidate draft = m_fresh();
    draft.resume = resume;
    submission::Place place = m_stage.record->place();
    place.positionName.clear(); // that of the form
    m_office.record.saveDraft(0, draft, place, [guard = QPointer(this)](const auto &saved) {
        if (guard && !saved)
            emit guard->told(theme::Tone::Error, saved.error().sentence);
    });
}

} // namespace gui

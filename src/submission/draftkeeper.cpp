// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/draftkeeper.h"

#include <QPointer>

#include <utility>

namespace submission {

using candidate::Error;
using candidate::Result;

DraftKeeper::DraftKeeper(Record &record, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_form(std::make_shared<Form>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(EntryId id)
{
    flush();
    m_timer.stop();
    m_form = std::make_shared<Form>();
    m_form->id = id;
}

void DraftKeeper::edited(const candidate::Candidate &candidate, const Place &place)
{
    m_form->unsaved = Draft{candidate, place};
    m_timer.start();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_form->unsaved.reset();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    save(m_form);
}

void DraftKeeper::save(const std::shared_ptr<Form> &form)
{
    // Without the id that the first save brings, a second one would make a second entry: take()
    // goes on.
    if (!form->unsaved || form->isBeingMade)
        return;
    form->isBeingMade = form->id == 0;
    ++m_underWay;
    const Draft draft = *std::exchange(form->unsaved, {});
    m_record.saveDraft(form->id, draft.candidate, draft.place,
                       [this, guard = QPointer(this), form](const Result<EntryId> &answer) {
                           if (guard)
                               take(form, answer);
                       });
}

void DraftKeeper::take(const std::shared_ptr<Form> &form, const Result<EntryId> &answer)
{
    --m_underWay;
    form->isBeingMade = false;
    if (answer) {
        form->id = *answer;
        // What was edited while it was made, and is not waiting for its time.
        if (form != m_form || !m_timer.isActive())
            save(form);
        if (form == m_form && isSaved())
            emit saved();
    } else {
        emit saveFailed(answer.error());
    }
    if (!answer || isSaved())
        callBack(answer ? std::nullopt : std::optional(answer.error()));
}

void DraftKeeper::whenSaved(const std::function<void(const std::optional<Error> &)> &receiver)
{
    m_waiting.append(receiver);
    flush();
    if (isSaved())
        QMetaObject::invokeMethod(
            this, [this] { callBack({}); }, Qt::QueuedConnection);
}

void DraftKeeper::callBack(const std::optional<Error> &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &receiver : waiting)
        receiver(error);
}

} // namespace submission

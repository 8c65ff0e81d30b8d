// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/draftkeeper.h"

#include <QPointer>

#include <utility>

namespace submission {

using candidate::Error;
using candidate::Result;

namespace {

/// Whether it is the entry, not the disk, that does not take a save.
bool isPastEditing(EntryId id, const Result<EntryId> &answer)
{
    return id != 0 && !answer && answer.error().kind == candidate::ErrorKind::BadInput;
}

} // namespace

DraftKeeper::DraftKeeper(Record &record, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_form(std::make_shared<Form>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(EntryId id)
{
    flush();
    m_timer.stop();
    if (m_form->hasFailed)
        m_left.append(m_form); // what is tried again now may fail again
    m_form = std::make_shared<Form>();
    m_form->id = id;
}

void DraftKeeper::edited(const candidate::Candidate &candidate, const Place &place)
{
    m_form->unsaved = Draft{candidate, place};
    m_form->isForgotten = false;
    m_timer.start(delay);
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_form->unsaved.reset();
    m_form->isForgotten = true;
    m_form->hasFailed = false;
}

void DraftKeeper::flush()
{
    m_timer.stop();
    const auto left = m_left; // they stay there until they are saved
    for (const SharedForm &form : left)
        save(form);
    save(m_form);
}

void DraftKeeper::save(const SharedForm &form)
{
    // One at a time, onSaved() goes on: the first brings the id, without which a second one would
    // make a second entry, and one that fails must not be tried again over a later one.
    if (!form->unsaved || form->isBeingSaved)
        return;
    form->isBeingSaved = true;
    ++m_underWay;
    const Draft draft = *std::exchange(form->unsaved, {});
    m_record.saveDraft(form->id, draft.candidate, draft.place,
                       [this, guard = QPointer(this), form, draft](const Result<EntryId> &answer) {
                           if (guard)
                               take(form, draft, answer);
                       });
}

void DraftKeeper::take(const SharedForm &form, const Draft &draft, const Result<EntryId> &answer)
{
    --m_underWay;
    form->isBeingSaved = false;
    if (isPastEditing(form->id, answer) && !form->isForgotten)
        return saveAnew(form, draft);
    form->hasFailed = !answer && !form->isForgotten;
    if (answer)
        onSaved(form, *answer);
    else
        onFailed(form, draft, answer.error());
    if (!answer || isSaved())
        callBack(answer ? std::nullopt : std::optional(answer.error()));
}

/// Trying again would fail for ever: the entry was submitted, or is gone.
void DraftKeeper::saveAnew(const SharedForm &form, const Draft &draft)
{
    form->id = 0;
    if (!form->unsaved)
        form->unsaved = draft;
    save(form);
}

void DraftKeeper::onSaved(const SharedForm &form, EntryId id)
{
    if (form->isForgotten && form->id == 0) // discarded while it was made
        m_record.remove(id, [](const auto & /*error*/) {});
    form->id = id;
    if (!form->unsaved)
        m_left.removeOne(form);
    // What was edited meanwhile, and is not waiting for its time.
    if (form != m_form || !m_timer.isActive())
        save(form);
    if (form == m_form && !form->unsaved && !form->isBeingSaved)
        emit saved();
}

void DraftKeeper::onFailed(const SharedForm &form, const Draft &draft, const Error &error)
{
    if (!form->unsaved && !form->isForgotten)
        form->unsaved = draft;
    if (form->unsaved && form != m_form && !m_left.contains(form))
        m_left.append(form);
    if (!isSaved() && !m_timer.isActive())
        m_timer.start(retryDelay);
    emit saveFailed(error);
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

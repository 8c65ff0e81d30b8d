// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace submission {

/// Saves the draft that a form shows by itself: soon after the last edit, and at once when it is
/// told to. Says "saved" only of what is on the disk. What cannot be saved is kept in memory and
/// tried again, also after the form has gone on to another entry. What belongs to an entry that can
/// no longer be edited becomes a draft of its own.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Record &record, QObject *parent = nullptr);

    /// The form shows another entry; 0 is one that is not in the record yet. What was edited of
    /// the last one is saved first.
    void begin(EntryId id);
    /// The entry that is shown; 0 until its first save has come back.
    EntryId id() const { return m_form->id; }

    void edited(const candidate::Candidate &candidate, const Place &place);
    /// Saves what is not saved yet, at once.
    void flush();
    /// What was edited last need not be kept.
    void forget();
    /// Calls back once nothing is left to save, with the error if it could not be saved.
    void whenSaved(const std::function<void(const std::optional<candidate::Error> &)> &receiver);
    bool isSaved() const { return !m_form->unsaved && m_left.isEmpty() && m_underWay == 0; }
    /// Whether what the form shows, or showed before, could not be saved when it was tried last,
    /// also while it is tried again.
    bool hasFailed() const { return m_form->hasFailed || !m_left.isEmpty(); }

    /// How long after the last edit it is saved.
    static constexpr std::chrono::milliseconds delay{500};
    /// How long after a failure it is tried again.
    static constexpr std::chrono::milliseconds retryDelay{5000};

signals:
    void saved();
    void saveFailed(const candidate::Error &error);

private:
    struct Draft
    {
        candidate::Candidate candidate;
        Place place;
    };
    /// What one form holds; lives on until all of it is saved.
    struct Form
    {
        EntryId id = 0;
        std::optional<Draft> unsaved;
        bool isBeingSaved = false;
        bool isForgotten = false; ///< need not be kept, should its save fail
        bool hasFailed = false;
    };
    using SharedForm = std::shared_ptr<Form>;

    void save(const SharedForm &form);
    void take(const SharedForm &form, const Draft &draft, const candidate::Result<EntryId> &answer);
    void saveAnew(const SharedForm &form, const Draft &draft);
    void onSaved(const SharedForm &form, EntryId id);
    void onFailed(const SharedForm &form, const Draft &draft, const candidate::Error &error);
    void callBack(const std::optional<candidate::Error> &error);

    Record &m_record;
    QTimer m_timer;
    SharedForm m_form;
    QList<SharedForm> m_left; ///< not shown any more, and could not be saved yet
    int m_underWay = 0;       ///< saves that were asked for
    QList<std::function<void(const std::optional<candidate::Error> &)>> m_waiting;
};

} // namespace submission

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;

namespace submission {
class AccountStore;
class Sender;
} // namespace submission

namespace gui {

class AnswerPanes;
class MessageStrip;
class RecordFlow;

/// What becomes of an entry after it was submitted, beside its pipeline: the page hears what the
/// record knows of it, a proof of it is saved, it is erased.
class EntryFlow : public QObject
{
    Q_OBJECT

public:
    struct Stage
    {
        AnswerPanes *answers;
        MessageStrip *strip;
        RecordFlow *record;
    };

    struct Office
    {
        submission::Record &record;
        submission::Sender &sender;
        const submission::AccountStore &accounts;
    };

    /// Dialogs are `window`'s.
    EntryFlow(const Stage &stage, const Office &office, QWidget *window);
    /// Waits until a proof that was asked for is written.
    ~EntryFlow() override;

signals:
    /// The entry on the page is gone from the record: the page has to turn, and then tell so.
    void erased(const QString &sentence);
    /// Whether the entry on the page arrived is to be found out instead.
    void findOutRequested();

private:
    void renew();
    void take(const submission::Entry &entry);
    void chooseWhereToSave();
    void saveProof(const submission::Entry &entry, const QString &path);
    void askToErase();
    QAction *offer(const QString &text, const std::function<void()> &accepted);
    QList<QAction *> toFindOut(const submission::Summary &summary);
    void keep(const submission::Summary &summary);
    void erase(const submission::Summary &summary);
    void onErased(const submission::Summary &summary,
                  const candidate::Result<submission::Remains> &remains);
    void updateErasing();

    Stage m_stage;
    Office m_office;
    QWidget *m_window;
    QTimer m_renewal; ///< many changes at once are one look at the record
    submission::EntryId m_shown = 0;
    std::optional<submission::Entry> m_entry; ///< on the page, as the record last said
    QString m_folder;                         ///< where the last proof went
    QFuture<std::optional<candidate::Error>> m_saving;
    bool m_erasing = false;
};

} // namespace gui

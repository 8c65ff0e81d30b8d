// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QObject>

class QWidget;

namespace submission {
class Deletions;
class Retention;
} // namespace submission

namespace gui {

class RecordFlow;

/// What goes from this computer by itself, as the window shows it: the periods of retention to
/// choose, and what was removed by them or because Comeet deleted it.
class RetentionFlow : public QObject
{
    Q_OBJECT

public:
    RetentionFlow(submission::Retention &retention, submission::Deletions &deletions,
                  RecordFlow &record, QWidget *window);

    void openSettings();

signals:
    void told(const QString &sentence);
    void failed(const candidate::Error &error);
    /// What the window shows is not in the record any more.
    void shownErased();

private:
    void hold(const std::function<void(std::optional<submission::EntryId>)> &receiver);
    void onErased(const QList<submission::EntryId> &ids);

    submission::Retention &m_retention;
    RecordFlow &m_record;
    QWidget *m_window;
};

} // namespace gui

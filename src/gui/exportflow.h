// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/recordexport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QFileDialog;

namespace gui {

class MessageStrip;

/// The way from "Export the list" to the file: asks where to, and says in the strip how far it came
/// and how it ended.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(submission::Record &record, MessageStrip *strip, QWidget *window);

    /// Asks for the file, then writes what the query finds into it.
    void begin(const submission::Query &query);
    bool isWriting() const { return m_export != nullptr; }

private:
    void takeFormat(QFileDialog *dialog);
    void start(const submission::Query &query, const QString &path,
               submission::ExportFormat format);
    void showProgress();
    void onEnded(const candidate::Result<int> &written);
    bool isProgressShown() const;

    submission::Record &m_record;
    MessageStrip *m_strip;
    QWidget *m_window;
    QString m_folder; ///< that was chosen last
    QPointer<submission::RecordExport> m_export;
    QString m_path;
    QTimer m_patience; ///< what ends sooner needs no progress
    QString m_progress;
    int m_written = 0;
    int m_total = 0;
};

} // namespace gui

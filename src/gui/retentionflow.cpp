// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/retentionflow.h"

#include "gui/recordflow.h"
#include "gui/removalwords.h"
#include "gui/retentiondialog.h"
#include "submission/deletions.h"
#include "submission/retention.h"

#include <QPointer>

namespace gui {

using submission::EntryId;

RetentionFlow::RetentionFlow(submission::Retention &retention, submission::Deletions &deletions,
                             RecordFlow &record, QWidget *window)
    : QObject(window)
    , m_retention(retention)
    , m_record(record)
    , m_window(window)
{
    const submission::Holder holder = [guard = QPointer(this)](const auto &receiver) {
        if (guard)
            guard->hold(receiver);
        else
            receiver(std::nullopt);
    };
    m_retention.setHolder(holder);
    deletions.setHolder(holder);
    connect(
        &m_retention, &submission::Retention::carriedOut, this,
        [this](const submission::Removal &removal) {
            emit told(withCost(
                tr("Removed by your retention periods: %1.").arg(removalWords(removal)), removal));
        });
    connect(&m_retention, &submission::Retention::failed, this, &RetentionFlow::failed);
    connect(&deletions, &submission::Deletions::erased, this, &RetentionFlow::onErased);
    connect(&deletions, &submission::Deletions::failed, this, &RetentionFlow::failed);
}

void RetentionFlow::openSettings()
{
    auto *dialog = new RetentionDialog(m_retention, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What is typed is saved first: a copy that only it has would count as nobody's.
void RetentionFlow::hold(const std::function<void(std::optional<EntryId>)> &receiver)
{
    m_record.keeper().flush();
    m_record.keeper().whenSaved(
        [guard = QPointer(this), receiver](const std::optional<candidate::Error> &error) {
            receiver(error || !guard ? std::nullopt : std::optional(guard->m_record.shown()));
        });
}

void RetentionFlow::onErased(const QList<EntryId> &ids)
{
    if (m_record.shown() != 0 && ids.contains(m_record.shown()))
        emit shownErased();
    emit told(tr("Comeet deleted %n candidate(s) of yours, so what was kept of them on this "
                 "computer was erased, too.",
                 nullptr, int(ids.size())));
}

} // namespace gui

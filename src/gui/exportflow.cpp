// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/exportflow.h"

#include "gui/filenames.h"
#include "gui/messagestrip.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

using submission::ExportFormat;
using submission::Folder;
using submission::RecordExport;

namespace {

constexpr auto patience = 400ms;

/// In the order of ExportFormat.
QStringList formatNames()
{
    return {ExportFlow::tr("The list as a table, CSV (*.csv)"),
            ExportFlow::tr("The list, JSON (*.json)"),
            ExportFlow::tr("All that is recorded of each, JSON (*.json)")};
}

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

ExportFormat chosenFormat(const QFileDialog &dialog)
{
    const auto row = std::max<qsizetype>(0, formatNames().indexOf(dialog.selectedNameFilter()));
    return static_cast<ExportFormat>(row);
}

/// Says which list, and nothing of whom it holds.
QString proposedName(Folder folder)
{
    const QStringList folders{u"drafts"_s, u"outbox"_s, u"submitted"_s};
    return u"submittal-%1-%2.csv"_s.arg(folders.at(static_cast<qsizetype>(folder)),
                                        QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

ExportFlow::ExportFlow(submission::Record &record, MessageStrip *strip, QWidget *window)
    : QObject(window)
    , m_record(record)
    , m_strip(strip)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ExportFlow::showProgress);
}

void ExportFlow::begin(const submission::Query &query)
{
    if (m_export) {
        showProgress(); // one at a time: where to stop the other one
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Export the list"), m_folder);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formatNames());
    dialog->setDefaultSuffix(suffixOf(ExportFormat::Csv));
    dialog->selectFile(proposedName(query.folder));
    connect(dialog, &QFileDialog::filterSelected, this, [this, dialog] { takeFormat(dialog); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, query](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        start(query, path, chosenFormat(*dialog));
    });
    dialog->open();
}

/// The name ends as the chosen format does.
void ExportFlow::takeFormat(QFileDialog *dialog)
{
    const QString suffix = suffixOf(chosenFormat(*dialog));
    dialog->setDefaultSuffix(suffix);
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
    if (!name.isEmpty())
        dialog->selectFile(name + u'.' + suffix);
}

void ExportFlow::start(const submission::Query &query, const QString &path, ExportFormat format)
{
    m_path = path;
    m_written = 0;
    m_total = 0;
    m_progress.clear();
    m_export = new RecordExport(m_record, query, path, format, this);
    connect(m_export, &RecordExport::progressed, this, [this](int written, int total) {
        m_written = written;
        m_total = total;
        if (isProgressShown())
            showProgress();
    });
    connect(m_export, &RecordExport::ended, this, &ExportFlow::onEnded);
    m_patience.start();
    m_export->start();
}

bool ExportFlow::isProgressShown() const
{
    return !m_progress.isEmpty() && m_strip->currentSentence() == m_progress;
}

void ExportFlow::showProgress()
{
    const bool shown = isProgressShown();
    const QLocale locale;
    m_progress = m_total == 0 ? tr("The list is being exported…")
                              : tr("The list is being exported: %1 of %2", "numbers of candidates")
                                    .arg(locale.toString(m_written), locale.toString(m_total));
    if (shown) {
        m_strip->setSentence(m_progress); // whoever is about to stop it keeps the button
        return;
    }
    auto *stop = new QAction(tr("Stop"), m_strip);
    connect(stop, &QAction::triggered, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    m_strip->showMessage({theme::Tone::Neutral, m_progress, {}, {stop}});
}

void ExportFlow::onEnded(const candidate::Result<int> &written)
{
    m_patience.stop();
    m_export->deleteLater();
    m_export.clear();
    if (!written) {
        const bool expected = written.error().kind != candidate::ErrorKind::LocalDisk;
        m_strip->showMessage({expected ? theme::Tone::Neutral : theme::Tone::Error,
                              written.error().sentence,
                              {},
                              {}});
        return;
    }
    auto *show = new QAction(tr("Show the folder"), m_strip);
    connect(show, &QAction::triggered, this, [folder = QFileInfo(m_path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    const QString name = filenames::isolated(filenames::shown(QFileInfo(m_path).fileName()));
    m_strip->showMessage({theme::Tone::Neutral,
                          tr("%n candidate(s) were exported to %1.", nullptr, *written).arg(name),
                          {},
                          {show}});
}

} // namespace gui

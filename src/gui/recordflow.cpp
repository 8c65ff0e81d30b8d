// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordflow.h"

#include "gui/candidateform.h"
#include "gui/recordpane.h"
#include "submission/accountstore.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

using submission::EntryId;
using submission::Record;

RecordFlow::RecordFlow(Record &record, submission::AccountStore &accounts, CandidateForm *form,
                       QWidget *place, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_accounts(accounts)
    , m_form(form)
    , m_place(place)
    , m_keeper(record)
{
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, &RecordFlow::renew);
    connect(&m_record, &Record::opened, this, &RecordFlow::onOpened);
    connect(&m_record, &Record::unavailable, this, &RecordFlow::failed);
    connect(&m_record, &Record::backupFailed, this, &RecordFlow::failed);
    connect(&m_record, &Record::changed, &m_renewal, qOverload<>(&QTimer::start));
    connect(m_form, &CandidateForm::changed, this, &RecordFlow::onEdited);
    connect(&m_keeper, &submission::DraftKeeper::saved, this, [this] {
        m_saveFailure.clear();
        m_form->setSaved(true);
        setShown(m_keeper.id());
    });
    connect(&m_keeper, &submission::DraftKeeper::saveFailed, this,
            [this](const candidate::Error &error) {
                // Once, not again with each pause in the typing.
                if (std::exchange(m_saveFailure, error.sentence) == error.sentence)
                    return;
                candidate::Error told = error;
                told.sentence = notSaved(error);
                emit failed(told);
            });
    // Who turns to another window may be about to close the lid.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    m_keeper.flush();
            });
}

QString RecordFlow::notSaved(const candidate::Error &error)
{
    return tr("What was typed last is not saved. %1").arg(error.sentence);
}

void RecordFlow::start()
{
    if (m_pane)
        return;
    buildPane();
    m_record.open();
}

void RecordFlow::buildPane()
{
    m_pane =
        new RecordPane([this](const submission::Query &query,
                              const RecordModel::Answer &answer) { m_record.list(query, answer); },
                       [] { return QDateTime::currentDateTimeUtc(); }, m_place);
    m_pane->setObjectName(u"recordPane"_s);
    auto *layout = new QVBoxLayout(m_place);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->show();
    connect(m_pane, &RecordPane::newCandidateRequested, this, &RecordFlow::newCandidateRequested);
    connect(m_pane, &RecordPane::entryChosen, this, &RecordFlow::open);
    connect(m_pane, &RecordPane::failed, this, &RecordFlow::failed);
    connect(m_pane, &RecordPane::exportRequested, this, &RecordFlow::exportRequested);
    answerPane();
}

/// What the pane asks of the record beside its rows. It can do without: a failure is told where
/// the rows fail.
void RecordFlow::answerPane()
{
    connect(m_pane, &RecordPane::facetsRequested, this, [this](const submission::Query &query) {
        m_record.facets(query, [guard = QPointer(m_pane)](const auto &facets) {
            if (guard && facets)
                guard->setFacets(*facets);
        });
    });
    connect(m_pane, &RecordPane::elsewhereRequested, this, [this](const submission::Query &query) {
        m_record.countEverywhere(query, [guard = QPointer(m_pane), query](const auto &counts) {
            if (guard && counts)
                guard->setElsewhere(query, *counts);
        });
    });
}

submission::Query RecordFlow::query() const
{
    return m_pane ? m_pane->query() : submission::Query();
}

void RecordFlow::onOpened(const QStringList &sentences)
{
    renew();
    if (!sentences.isEmpty())
        emit mended(sentences);
}

void RecordFlow::renew()
{
    m_pane->refresh();
    m_record.counts([guard = QPointer(m_pane)](const auto &counts) {
        if (guard && counts)
            guard->setCounts(*counts);
    });
}

submission::Place RecordFlow::place() const
{
    const auto account = m_accounts.current();
    return {account.id, account.name, m_form->positionName()};
}

void RecordFlow::begin(EntryId id)
{
    ++m_leaving;
    ++m_opening;
    m_keeper.begin(id);
    m_form->setSaved(id != 0);
    setShown(id);
}

void RecordFlow::release()
{
    m_keeper.forget();
    m_keeper.begin(0);
    m_form->setSaved(false);
}

void RecordFlow::leave(const std::function<void()> &go)
{
    const quint64 number = ++m_leaving;
    if (!m_form->isBusy())
        return leaveRead(go);
    connect(
        m_form, &CandidateForm::busyChanged, this,
        [this, number, go] {
            if (number == m_leaving)
                leave(go);
        },
        Qt::SingleShotConnection);
    markShown();
    emit held(tr("This candidate's files are still being read. Then the next one follows."),
              [this, go] {
                  ++m_leaving;
                  leaveRead(go);
              });
}

void RecordFlow::stay()
{
    ++m_leaving;
    ++m_opening;
    markShown();
}

void RecordFlow::markShown()
{
    if (m_pane)
        m_pane->setCurrentEntry(m_shown);
}

void RecordFlow::leaveRead(const std::function<void()> &go)
{
    if (m_keeper.hasFailed())
        leaveSaved(go);
    else
        go(); // what was typed last is saved meanwhile
}

void RecordFlow::leaveSaved(const std::function<void()> &go)
{
    m_keeper.whenSaved([guard = QPointer(this), go](const std::optional<candidate::Error> &error) {
        if (!guard)
            return;
        if (!error)
            return go();
        candidate::Error stays = *error;
        stays.sentence =
            tr("This candidate stays here until it can be saved. %1").arg(error->sentence);
        guard->stay();
        emit guard->failed(stays);
    });
}

void RecordFlow::setShown(EntryId id)
{
    if (std::exchange(m_shown, id) != id)
        emit shownChanged(id);
    markShown();
}

void RecordFlow::onEdited()
{
    m_form->setSaved(false);
    keep();
}

void RecordFlow::keep()
{
    m_keeper.edited(m_form->candidate(), place());
}

void RecordFlow::discard()
{
    m_keeper.forget();
    const EntryId id = m_keeper.id();
    if (id == 0)
        return;
    m_record.remove(id, [guard = QPointer(this)](const auto &error) {
        if (guard && error)
            emit guard->failed(*error);
    });
}

void RecordFlow::open(EntryId id, bool go)
{
    if (id == m_keeper.id() && id == m_shown && !go)
        return stay();
    leave([this, id, go] { askFor(id, go); });
}

void RecordFlow::askFor(EntryId id, bool go)
{
    m_keeper.flush();
    m_record.entry(id, [guard = QPointer(this), id, go, number = ++m_opening](const auto &entry) {
        if (!guard || number != guard->m_opening)
            return;                      // something else is wanted by now
        if (guard->m_keeper.hasFailed()) // since then: what the record says may be an older text
            guard->leave([guard, id, go] { guard->askFor(id, go); });
        else if (entry)
            emit guard->entryOpened(*entry, go);
        else
            emit guard->failed(entry.error());
    });
}

void RecordFlow::showFolder(submission::Folder folder)
{
    if (m_pane)
        m_pane->showFolder(folder);
}

void RecordFlow::focusSearch()
{
    if (!m_pane)
        return;
    m_place->show();
    m_pane->focusSearch();
}

void RecordFlow::setChoosing(bool possible)
{
    if (m_pane)
        m_pane->setChoosing(possible);
}

} // namespace gui

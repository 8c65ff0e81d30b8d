// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/housekeeping.h"
#include "submission/record.h"

#include <QObject>
#include <QTimer>

namespace submission {

class Settings;

using journal::Periods;
using journal::Removal;

/// The periods of retention: remembers them, and carries them out once a day and whenever they are
/// changed. Unless somebody changes them, only copies of files go, a year after the candidate was
/// confirmed; and nothing at all once the settings could not be read.
class Retention : public QObject
{
    Q_OBJECT

public:
    /// What it did the last time.
    struct Report
    {
        QDateTime at;
        Removal removal;
    };

    Retention(Record &record, Settings &settings, journal::Clock clock,
              const HousekeepingPace &pace = {}, QObject *parent = nullptr);

    /// Without one, nobody has an entry before him.
    void setHolder(Holder holder) { m_holder = std::move(holder); }

    Periods periods() const;
    /// Keeps the periods, and carries them out at once.
    void setPeriods(const Periods &periods);
    /// What these periods would take now, but for the entry that somebody has before him.
    void preview(const Periods &periods, Record::Receiver<Removal> receiver);
    /// Nothing if it was never carried out.
    std::optional<Report> lastReport() const;

    static constexpr int daysOfCopies = 365; ///< unless somebody chose otherwise

    /// Carries out what is due, if a day is over; it does so by itself, too.
    void look();

signals:
    /// Something was removed.
    void carriedOut(const submission::Removal &removal);
    void failed(const candidate::Error &error);

private:
    void carryOut();
    void report(const candidate::Result<Removal> &removal);

    Record &m_record;
    Settings &m_settings;
    journal::Clock m_clock;
    Holder m_holder = nobodyHolds;
    HousekeepingPace m_pace;
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_again = false; ///< the periods were changed meanwhile
};

} // namespace submission

Q_DECLARE_METATYPE(submission::Removal)

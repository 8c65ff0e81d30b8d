// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

namespace comeet {

/// The thread that a ComeetClient lives in; whoever makes it ends it. On Linux it and the threads
/// that Qt starts from it do not interrupt each other, nor what the person at the window is doing,
/// whenever something is there for them: Qt tells one of them of each 16 KiB of a body three times,
/// and to be interrupted for each costs a tenth of an upload's processor time.
class SendingThread : public QThread
{
    Q_OBJECT

public:
    using QThread::QThread;

    /// Has threads wait for events in Qt's own way and not through GLib, which costs another tenth.
    /// To be called before the application is made; the window's thread stays with GLib, where the
    /// desktop's dialogs need it. Without effect where there is none.
    static void preferWithoutGLib();

protected:
    void run() override;
};

} // namespace comeet

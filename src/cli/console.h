// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

namespace cli {

/// Where the command line's words are read. On Windows a program with windows has no console, and
/// a console shows no UTF-8, unless asked to: as long as this lives, the console that the program
/// was started from is its own too. What the output is redirected to stays. Nothing on other
/// systems.
class Console
{
public:
    Console();
    ~Console();

    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

private:
    /// What the console had before; 0: nothing to restore.
    [[maybe_unused]] unsigned m_codePage = 0;
};

/// The last thing that main() does; gives back the status. On Windows the process ends here: there
/// its other threads are killed wherever they are before the libraries' destructors run, and one of
/// those (of libstdc++, through winpthreads) waits for ever for a lock that such a thread held.
int leave(int status);

} // namespace cli

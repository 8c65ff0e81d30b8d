// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace gui {

/// Has screen readers say a text, whatever has the focus, and without moving it. It is said after
/// what they say of a focus that is just moving. `urgent` may interrupt what is being said.
void announce(QWidget *about, const QString &text, bool urgent = false);

/// What announce() speaks with: one for each window, never shown, named by what it says.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    /// What is said twice before it could be heard is said once.
    void say(const QString &text, bool urgent);

private:
    void speak();

    QStringList m_texts;
    bool m_urgent = false;
};

} // namespace gui

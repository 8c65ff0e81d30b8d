// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace gui {

class WrapLabel;
class WrapLayout;

/// What a strip says: one sentence of ours, the server's own words, and what can be done, that
/// which most people want first. An action whose parent is the strip goes with its message.
struct Message
{
    theme::Tone tone = theme::Tone::Neutral;
    QString sentence;
    QString serverWords;
    QList<QAction *> actions;
    QAction *keyboardFirst = nullptr; ///< where the keyboard begins, if not at the first
};

/// The strip above the candidate that tells how things stand, in place of a box in the way. Hidden
/// while it has nothing to say; read out by screen readers when it speaks.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void clear();
    /// Goes on with the message that is shown, e.g. how far something came. Not read out again.
    void setSentence(const QString &sentence);
    /// Gives the focus to what most people want to do next, or to where the message has the
    /// keyboard begin; false if there is nothing to do.
    bool focusFirstAction();
    bool hasFocusWithin() const;
    QString currentSentence() const { return m_message.sentence; }

public slots:
    /// As the user wishes.
    void dismiss();

signals:
    void dismissed(); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void forgetMessage();
    void addWords();
    void addButtons();
    QPushButton *addButton(QAction *action, bool first);
    void applyLook();
    void tellScreenReader();

    Message m_message;
    QLabel *m_icon;
    WrapLayout *m_content;
    QToolButton *m_dismiss;
    WrapLabel *m_sentence = nullptr;
    WrapLabel *m_words = nullptr;
    QPointer<QPushButton> m_first;
};

} // namespace gui

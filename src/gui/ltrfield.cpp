// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/ltrfield.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>

namespace gui {

namespace {

/// A field with a direction of its own is no longer told when the window turns, so this watches
/// the field's parent.
class DirectionKeeper : public QObject
{
public:
    DirectionKeeper(QLineEdit *edit, bool followsText)
        : QObject(edit)
        , m_edit(edit)
        , m_followsText(followsText)
    {
        edit->installEventFilter(this);
        if (followsText)
            connect(edit, &QLineEdit::textChanged, this, &DirectionKeeper::apply);
        watchParent();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_edit && event->type() == QEvent::ParentChange)
            watchParent();
        else if (watched == m_parent && event->type() == QEvent::LayoutDirectionChange)
            apply();
        return false;
    }

private:
    void watchParent()
    {
        if (m_parent)
            m_parent->removeEventFilter(this);
        m_parent = m_edit->parentWidget();
        if (m_parent)
            m_parent->installEventFilter(this);
        apply();
    }

    void apply()
    {
        const bool windowIsRightToLeft =
            (m_parent ? m_parent->layoutDirection() : QGuiApplication::layoutDirection())
            == Qt::RightToLeft;
        const bool textIsRightToLeft = m_followsText && m_edit->text().isRightToLeft();
        m_edit->setLayoutDirection(textIsRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_edit->setAlignment((windowIsRightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                             | Qt::AlignAbsolute | Qt::AlignVCenter);
    }

    QLineEdit *m_edit;
    bool m_followsText;
    QPointer<QWidget> m_parent;
};

} // namespace

void keepLeftToRight(QLineEdit *edit)
{
    new DirectionKeeper(edit, false);
}

void followText(QLineEdit *edit)
{
    new DirectionKeeper(edit, true);
}

} // namespace gui

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/fieldtray.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace gui {

FieldTray::FieldTray(QLineEdit *edit)
    : QWidget(edit->parentWidget())
    , m_edit(edit)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    edit->installEventFilter(this);
    setVisible(edit->isVisibleTo(edit->parentWidget()));
    place();
}

void FieldTray::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

QToolButton *FieldTray::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    const int size = theme::unit(this, 2);
    button->setIcon(icons::icon(icon));
    button->setIconSize({size, size});
    button->setFixedSize(size + theme::unit(this), size + theme::unit(this));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    addWidget(button);
    return button;
}

bool FieldTray::eventFilter(QObject *watched, QEvent *event)
{
    // Nothing here asks m_edit before it must: the edit hides while it is being destroyed.
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        setVisible(event->type() == QEvent::ShowToParent);
        break;
    case QEvent::EnabledChange:
        setEnabled(static_cast<QWidget *>(watched)->isEnabled());
        break;
    default:
        break;
    }
    return false;
}

bool FieldTray::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return handled;
}

void FieldTray::place()
{
    if (!m_edit)
        return;
    const int gap = theme::unit(this, 0.5);
    const int width = m_layout->sizeHint().width();
    const QRect field = m_edit->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? field.left() + gap : field.right() + 1 - gap - width;
    setGeometry(left, field.top(), width, field.height());
    const int margin = width > 0 ? width + gap / 2 : 0;
    m_edit->setTextMargins(mirrored ? margin : 0, 0, mirrored ? 0 : margin, 0);
    raise();
}

} // namespace gui

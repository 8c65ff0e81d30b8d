// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordempty.h"

#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

RecordEmpty::RecordEmpty(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_sentence->setObjectName(u"recordEmpty"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    theme::setInk(m_sentence, theme::Tone::Dimmed, palette());
    m_column->setContentsMargins(0, theme::unit(this), 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_sentence);
    m_clear = addLink(tr("Clear filters"), u"emptyClear"_s);
    connect(m_clear, &QPushButton::clicked, this, &RecordEmpty::clearRequested);
}

QPushButton *RecordEmpty::addLink(const QString &text, const QString &objectName)
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(objectName);
    link->setProperty(marks::Link, true);
    link->setAutoDefault(true); // Return presses it too
    m_column->addWidget(link, 0, Qt::AlignHCenter);
    return link;
}

void RecordEmpty::say(const QString &sentence, bool filtered)
{
    m_sentence->setText(sentence);
    showIf(m_clear, filtered);
    offer({});
}

void RecordEmpty::offer(const QList<Elsewhere> &places)
{
    for (QPushButton *link : std::exchange(m_places, {})) {
        link->hide();
        link->deleteLater(); // it may just be at work
    }
    QWidget *before = m_clear;
    for (const auto &[folder, text] : places) {
        QPushButton *link = addLink(text, u"emptyElsewhere"_s);
        connect(link, &QPushButton::clicked, this,
                [this, there = folder] { emit folderRequested(there); });
        link->show();
        setTabOrder(std::exchange(before, link), link); // a new widget comes last otherwise
        m_places.append(link);
    }
}

void RecordEmpty::focusOffer()
{
    if (!m_places.isEmpty())
        m_places.constFirst()->setFocus(Qt::TabFocusReason);
    else if (!m_clear->isHidden())
        m_clear->setFocus(Qt::TabFocusReason);
}

void RecordEmpty::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        theme::setInk(m_sentence, theme::Tone::Dimmed, palette());
}

} // namespace gui

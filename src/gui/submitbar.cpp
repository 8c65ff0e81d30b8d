// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submitbar.h"

#include "candidate/attachmentrules.h"
#include "gui/bidi.h"
#include "gui/theme.h"
#include "gui/visibility.h"
#include "ui_submitbar.h"

#include <QKeySequence>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// In words: few fonts have a sign for the key, and looking for one that has it costs more time than
// all other texts of the window.
QString shortcutHint()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
}

} // namespace

SubmitBar::SubmitBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubmitBar>())
{
    m_ui->setupUi(this);
    setUp();
    applyLook();
    setPositionName({});
    setProblemCount(0);
    setDoubt({});
    setSending(false);
    connect(m_ui->submit, &QPushButton::clicked, this, &SubmitBar::submitRequested);
    connect(m_ui->discard, &QPushButton::clicked, this, &SubmitBar::discardRequested);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SubmitBar::cancelRequested);
    connect(m_ui->problems, &QPushButton::clicked, this, &SubmitBar::problemsRequested);
    connect(m_ui->doubt, &QPushButton::clicked, this, &SubmitBar::findOutRequested);
}

SubmitBar::~SubmitBar() = default;

void SubmitBar::setUp()
{
    const int unit = theme::unit(this);
    layout()->setContentsMargins(3 * unit, unit + unit / 2, 3 * unit, unit + unit / 2);
    for (QLayout *row :
         {static_cast<QLayout *>(m_ui->idleRow), static_cast<QLayout *>(m_ui->sendingRow),
          static_cast<QLayout *>(m_ui->sendingColumn)})
        row->setContentsMargins(0, 0, 0, 0);
    m_ui->idleRow->setSpacing(unit / 2);
    m_ui->idleRow->insertSpacing(m_ui->idleRow->indexOf(m_ui->submit), unit / 2);
    m_ui->sendingRow->setSpacing(2 * unit);
    m_ui->sendingColumn->setSpacing(unit / 2);
    m_ui->progress->setFixedHeight(std::max(3, unit / 2));
    m_ui->submit->setProperty("hint", shortcutHint());
    m_ui->submit->setAccessibleDescription(tr("Shortcut: %1").arg(shortcutHint()));
    m_ui->account->setFont(theme::strong(font()));
    m_ui->account->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SubmitBar::applyLook()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->toLabel), static_cast<QWidget *>(m_ui->positionDot),
          static_cast<QWidget *>(m_ui->position), static_cast<QWidget *>(m_ui->problemsDot),
          static_cast<QWidget *>(m_ui->doubtDot)})
        theme::setInk(widget, theme::Tone::Dimmed, palette());
}

void SubmitBar::setAccountName(const QString &name)
{
    m_accountName = name.simplified();
    // So many letters stand in full in any font, "Practice company" too; what is longer is cut so
    // that a narrow window has room for it.
    const QFontMetrics metrics = m_ui->account->fontMetrics();
    const bool isShort =
        metrics.horizontalAdvance(m_accountName) <= 18 * metrics.averageCharWidth();
    const QString shown = isShort
        ? m_accountName
        : metrics.elidedText(m_accountName, Qt::ElideRight, theme::unit(this, 16));
    m_ui->account->setText(QString(shown).replace(u'&', u"&&"_s));
    m_ui->account->setAccessibleName(tr("Account: %1").arg(m_accountName));
    m_ui->account->setToolTip(shown == m_accountName
                                  ? QString()
                                  : u"<span>%1</span>"_s.arg(m_accountName.toHtmlEscaped()));
}

QToolButton *SubmitBar::accountButton() const
{
    return m_ui->account;
}

void SubmitBar::setPositionName(const QString &name)
{
    m_ui->position->setText(name.simplified());
    m_ui->position->updateGeometry();
    showIf(m_ui->position, !name.isEmpty());
    showIf(m_ui->positionDot, !name.isEmpty());
}

void SubmitBar::setProblemCount(int count)
{
    m_ui->problems->setText(count == 1 ? tr("1 thing to mend")
                                       : tr("%n things to mend", nullptr, count));
    showIf(m_ui->problems, count > 0);
    showIf(m_ui->problemsDot, count > 0);
}

void SubmitBar::setDoubt(const QString &name)
{
    const QString text = tr("Find out about %1");
    const int room = theme::unit(this, 16);
    m_ui->doubt->setText(
        text.arg(m_ui->doubt->fontMetrics().elidedText(name.simplified(), Qt::ElideRight, room))
            .replace(u'&', u"&&"_s));
    m_ui->doubt->setAccessibleName(text.arg(name.simplified()));
    m_ui->doubt->setAccessibleDescription(tr("This candidate may have arrived already."));
    m_ui->doubt->setToolTip(m_ui->doubt->accessibleDescription());
    showIf(m_ui->doubt, !name.isEmpty());
    showIf(m_ui->doubtDot, !name.isEmpty());
}

void SubmitBar::setSending(bool sending, const QString &client)
{
    m_client = client.simplified();
    m_sent = 0;
    m_total = 0;
    m_ui->pages->setCurrentWidget(sending ? m_ui->sendingPage : m_ui->idlePage);
    showProgress();
}

void SubmitBar::setProgress(qint64 sent, qint64 total)
{
    // The network's last word is (0, 0), and it may go back in between.
    if (total <= 0 || sent < m_sent)
        return;
    m_sent = std::min(sent, total);
    m_total = total;
    showProgress();
}

void SubmitBar::showProgress()
{
    const qreal share = m_total > 0 ? qreal(m_sent) / qreal(m_total) : 0;
    m_ui->progress->setValue(
        std::max(m_ui->progress->value() * (m_sent > 0 ? 1 : 0), static_cast<int>(share * 1000)));
    const QString account = bidi::isolated(m_client.isEmpty() ? m_accountName : m_client);
    if (m_total > 0 && m_sent == m_total)
        m_ui->progressText->setText(tr("Waiting for the answer…"));
    else if (m_total > 0)
        m_ui->progressText->setText(tr("Sending to %1 · %2 of %3 · %4 %")
                                        .arg(account,
                                             bidi::leftToRight(candidate::sizeText(m_sent)),
                                             bidi::leftToRight(candidate::sizeText(m_total)),
                                             QLocale().toString(int(share * 100))));
    else
        m_ui->progressText->setText(tr("Sending to %1").arg(account));
    m_ui->progressText->updateGeometry();
}

void SubmitBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

void SubmitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 1, theme::outline(palette()));
}

} // namespace gui

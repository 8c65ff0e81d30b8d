// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/plainlabels.h"

#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// QLabel wraps at word ends only; a break that cannot be seen lets it wrap within long ones.
QString breakable(const QString &text)
{
    constexpr int longest = 16;
    constexpr QChar zeroWidthSpace(0x200B);
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    alignToWindow();
}

void WrapLabel::setPlainText(const QString &text)
{
    m_text = text;
    setText(breakable(text));
    setAccessibleName(text); // without the invisible breaks
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToWindow();
}

/// QLabel would put a text of another script to the edge that its own direction asks for.
void WrapLabel::alignToWindow()
{
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                 | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

QSize WrapLabel::sizeHint() const
{
    return {fontMetrics().size(0, m_text).width() + 2, QLabel::sizeHint().height()};
}

ValueText::ValueText(const QString &text, bool leftToRight, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    setPlainText(text);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(leftToRight || !text.isRightToLeft() ? Qt::LeftToRight
                                                                 : Qt::RightToLeft);
    option.setAlignment(Qt::AlignAbsolute
                        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ValueText::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

QSize ValueText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

int ValueText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setDocumentMargin(0);
    copy->setTextWidth(width);
    return qCeil(copy->size().height());
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        QTextOption option = document()->defaultTextOption();
        option.setAlignment(
            Qt::AlignAbsolute
            | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        document()->setDefaultTextOption(option);
    }
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the value
}

} // namespace gui

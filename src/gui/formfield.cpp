// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/formfield.h"

#include "gui/linelabel.h"
#include "gui/remarkline.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QChildEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal LabelGap = 0.5;
constexpr qreal HeadingGap = 1.0;
constexpr qreal RemarkGap = 0.5;
constexpr qreal StarGap = 0.5;

/// "Contact's email (&2)": where a label has no free letter, its mnemonic stands in brackets.
QString withoutMnemonic(QString label)
{
    if (const auto bracket = label.indexOf(" (&"_L1); bracket > 0)
        label.truncate(bracket);
    return label.remove(u'&');
}

} // namespace

FormField::FormField(QWidget *parent)
    : QWidget(parent)
{
    // Known before it is a child, so that it is not taken for the editor.
    m_label = new LineLabel;
    m_label->setParent(this);
    tintLabel();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FormField::~FormField() = default;

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setBuddy(label.isEmpty() ? nullptr : m_editor); // an empty one would name it
    nameEditor();
    placeParts();
}

void FormField::setNeeded(bool needed)
{
    if (m_needed == needed)
        return;
    m_needed = needed;
    nameEditor();
    update();
}

void FormField::setHeading(bool heading)
{
    m_heading = heading;
    m_label->setFont(heading ? theme::strong(QFont()) : QFont());
    tintLabel();
}

void FormField::setRemark(const std::optional<candidate::Remark> &remark)
{
    if (remark == m_remark)
        return;
    describeEditor(m_remark ? m_remark->sentence : QString(),
                   remark ? remark->sentence : QString());
    m_remark = remark;
    if (remark && !m_remarkLine)
        m_remarkLine = new RemarkLine(this);
    if (m_remarkLine) {
        showIf(m_remarkLine, remark.has_value());
        if (remark)
            m_remarkLine->setRemark(*remark);
    }
    if (m_editor) {
        const bool error = remark && remark->severity == candidate::Severity::Error;
        if (m_editor->property(marks::Invalid).toBool() != error)
            mark(m_editor, marks::Invalid, error);
    }
    updateGeometry();
    placeParts();
}

QSize FormField::sizeHint() const
{
    const int width = m_editor ? m_editor->sizeHint().width() : m_label->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize FormField::minimumSizeHint() const
{
    if (!m_editor)
        return m_label->minimumSizeHint();
    // A label or a line that is too long for a narrow window is cut, rather than widening it.
    const QSize editor = m_editor->minimumSizeHint().expandedTo(m_editor->minimumSize());
    return {editor.width(), labelHeight() + editor.height()};
}

int FormField::heightForWidth(int width) const
{
    return labelHeight() + editorHeight(width) + remarkHeight(width);
}

void FormField::childEvent(QChildEvent *event)
{
    if (event->added() && !m_editor && event->child() != m_label && event->child()->isWidgetType())
        adopt(static_cast<QWidget *>(event->child()));
    else if (event->removed() && event->child() == m_editor)
        m_editor = nullptr;
    QWidget::childEvent(event);
}

bool FormField::event(QEvent *event)
{
    // Without a layout of ours Qt asks here when a child wants another size.
    if (event->type() == QEvent::LayoutRequest) {
        m_editorHeight = -1;
        updateGeometry();
        placeParts();
        return true;
    }
    return QWidget::event(event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        tintLabel();
        if (m_remarkLine)
            m_remarkLine->takeLook();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_editorHeight = -1;
        updateGeometry();
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
        placeParts();
        break;
    default:
        break;
    }
}

void FormField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    placeParts();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!m_needed)
        return;
    QRect star = m_label->geometry();
    const int gap = theme::unit(this, StarGap);
    const int width = fontMetrics().horizontalAdvance(u'*');
    if (isRightToLeft())
        star.setRect(star.left() - gap - width, star.top(), width, star.height());
    else
        star.setRect(star.right() + 1 + gap, star.top(), width, star.height());
    QPainter painter(this);
    painter.setPen(theme::ink(theme::Tone::Error, palette()));
    painter.drawText(star, Qt::AlignCenter, u"*"_s);
}

void FormField::adopt(QWidget *editor)
{
    m_editor = editor;
    m_editorHeight = -1;
    if (!m_label->text().isEmpty())
        m_label->setBuddy(editor);
    nameEditor();
}

void FormField::nameEditor()
{
    if (!m_editor || m_label->text().isEmpty())
        return;
    const QString name = withoutMnemonic(m_label->text());
    const QString spoken = m_needed ? tr("%1, needed").arg(name) : name;
    for (QWidget *part : spokenParts())
        part->setAccessibleName(spoken);
}

/// The editor, and its line if it has one: the focus of an editable box is there.
QWidgetList FormField::spokenParts() const
{
    QWidgetList parts{m_editor};
    if (auto *line = m_editor->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly))
        parts.append(line);
    return parts;
}

/// What the editor says of itself meanwhile stays.
void FormField::describeEditor(const QString &before, const QString &remark)
{
    if (!m_editor)
        return;
    for (QWidget *part : spokenParts()) {
        if (!remark.isEmpty() || part->accessibleDescription() == before)
            part->setAccessibleDescription(remark);
    }
}

void FormField::tintLabel()
{
    theme::setInk(m_label, m_heading ? theme::Tone::Neutral : theme::Tone::Dimmed, palette());
}

void FormField::placeParts()
{
    if (!m_sized)
        return; // its size comes when it is first shown
    const QRect area = rect();
    const auto place = [&](QWidget *part, const QRect &where) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), area, where));
    };
    const QSize label = m_label->sizeHint();
    const int room =
        m_needed ? theme::unit(this, StarGap) + fontMetrics().horizontalAdvance(u'*') : 0;
    place(m_label, {0, 0, std::min(label.width(), area.width() - room), label.height()});
    if (!m_editor)
        return;
    int top = labelHeight();
    // What is left over in an even row is the editor's.
    const int height =
        std::max(editorHeight(area.width()), area.height() - top - remarkHeight(area.width()));
    place(m_editor, {0, top, area.width(), height});
    if (!m_remark)
        return;
    top += height + theme::unit(this, RemarkGap);
    place(m_remarkLine, {0, top, area.width(), m_remarkLine->heightForWidth(area.width())});
}

int FormField::labelHeight() const
{
    if (m_label->text().isEmpty())
        return 0;
    return m_label->sizeHint().height() + theme::unit(this, m_heading ? HeadingGap : LabelGap);
}

int FormField::editorHeight(int width) const
{
    if (!m_editor)
        return 0;
    int wanted = m_editorHeight;
    if (m_editor->hasHeightForWidth())
        wanted = m_editor->heightForWidth(width);
    else if (m_editorHeight < 0)
        wanted = m_editorHeight = m_editor->sizeHint().height(); // layouts ask again and again
    return std::clamp(wanted, m_editor->minimumHeight(), m_editor->maximumHeight());
}

int FormField::remarkHeight(int width) const
{
    return m_remark ? theme::unit(this, RemarkGap) + m_remarkLine->heightForWidth(width) : 0;
}

} // namespace gui

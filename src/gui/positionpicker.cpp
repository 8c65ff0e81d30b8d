// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/positionpicker.h"

#include "gui/fieldtray.h"
#include "gui/ltrfield.h"
#include "gui/positiondelegate.h"
#include "gui/positionmodel.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace gui {

using namespace Qt::StringLiterals;
using candidate::Position;

PositionPicker::PositionPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new PositionModel(this))
    , m_edit(new QLineEdit(this))
    , m_tray(new FieldTray(m_edit))
    , m_uidLabel(new QLabel(m_tray))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setObjectName(u"positionText"_s);
    m_edit->installEventFilter(this);
    followText(m_edit);
    setFocusPolicy(Qt::ClickFocus); // for a label's mnemonic; Tab goes to the edit

    m_uidLabel->setTextFormat(Qt::PlainText);
    m_uidLabel->setForegroundRole(QPalette::PlaceholderText);
    m_uidLabel->hide();
    m_tray->addWidget(m_uidLabel);
    m_chevron = m_tray->addButton(u"chevron-down"_s, {});
    m_chevron->setObjectName(u"openPositions"_s);
    m_chevron->setFocusPolicy(Qt::NoFocus); // Alt+Down and F4 do the same from the field

    connect(m_edit, &QLineEdit::textEdited, this, &PositionPicker::textEdited);
    connect(m_chevron, &QToolButton::clicked, this, [this] {
        m_edit->setFocus(Qt::MouseFocusReason);
        openList({});
    });
    retranslate();
}

/// The list is made when it is first opened: most of its cost is a window of its own.
QCompleter &PositionPicker::completer()
{
    if (m_completer)
        return *m_completer;
    // Not QLineEdit::setCompleter(): that writes each row that is only passed into the field.
    m_completer = new QCompleter(m_model, this);
    auto *popup = new QListView;
    popup->setUniformItemSizes(true);
    popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(popup);
    popup->setItemDelegate(new PositionDelegate(popup)); // setPopup() has put its own
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWrapAround(false); // Down in a list of one row leads to no other, nor to none
    m_completer->setWidget(m_edit);
    popup->installEventFilter(this); // after the completer, so that it is asked first
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &PositionPicker::choose);
    return *m_completer;
}

bool PositionPicker::isListOpen() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void PositionPicker::hideList()
{
    if (m_completer)
        m_completer->popup()->hide();
}

void PositionPicker::setUid(const QString &uid)
{
    if (uid == m_uid)
        return; // also leaves a text alone that is just being typed
    m_uid = uid;
    m_before = uid;
    m_dirty = false;
    showUid();
}

QString PositionPicker::nameOf(const QString &uid) const
{
    const auto position = m_model->withUid(uid);
    return position ? position->name : QString();
}

bool PositionPicker::isUnlisted() const
{
    return m_complete && !m_uid.isEmpty() && !m_model->positions().isEmpty()
        && !m_model->withUid(m_uid);
}

void PositionPicker::setPositions(const QList<Position> &positions, bool complete)
{
    m_requested = true;
    m_complete = complete;
    m_sentence.clear();
    m_model->setMessage(complete ? QString()
                                 : tr("Comeet has more positions than these. Type the uid of "
                                      "another one."),
                        false);
    m_model->setPositions(positions);
    retranslate();
    if (!m_dirty)
        showUid();
    if (isListOpen())
        openList(m_dirty ? m_edit->text() : QString());
}

void PositionPicker::setLatest(const QString &uid)
{
    m_model->setLatest(uid);
}

void PositionPicker::forgetPositions()
{
    setPositions({});
    m_requested = false;
    if (m_edit->hasFocus())
        requestOnce();
}

void PositionPicker::setLoading(bool loading)
{
    m_requested = m_requested || loading;
    const bool open = isListOpen();
    if (loading)
        m_model->setMessage(tr("Reading the list of positions\u2026"), false);
    else
        m_model->setMessage(m_sentence, !m_sentence.isEmpty());
    if (open)
        showList();
}

void PositionPicker::setUnavailable(const QString &sentence)
{
    m_sentence = sentence;
    setLoading(false);
    retranslate();
}

void PositionPicker::retranslate()
{
    m_chevron->setAccessibleName(tr("Show the open positions"));
    m_chevron->setToolTip(tr("Show the open positions (Alt+Down)"));
    m_edit->setPlaceholderText(m_sentence.isEmpty() ? tr("Search the open positions, or type a uid")
                                                    : tr("Type the position's uid"));
    m_edit->setToolTip(m_sentence.toHtmlEscaped());
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Position"));
}

void PositionPicker::focusInEvent(QFocusEvent *event)
{
    m_edit->setFocus(event->reason());
    m_edit->selectAll();
}

bool PositionPicker::event(QEvent *event)
{
    // What is said of the field is seen at its text.
    if (event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == marks::Invalid)
        mark(m_edit, marks::Invalid, property(marks::Invalid));
    else if (event->type() == QEvent::Hide)
        hideList(); // a window of its own, which would stay over what comes in the form's place
    return QWidget::event(event);
}

void PositionPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PositionPicker::requestOnce()
{
    if (m_requested)
        return;
    m_requested = true;
    emit listRequested();
}

void PositionPicker::openList(const QString &filter)
{
    requestOnce();
    m_model->setFilter(filter);
    showList();
}

void PositionPicker::showList()
{
    const int count = m_model->rowCount();
    if (count == 0) {
        hideList();
        return;
    }
    completer().complete();
    if (const int first = firstRow(); first >= 0)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(first, 0));
}

/// Where the keyboard begins in the list: at the position that is chosen, at the only one that can
/// be meant, at the latest one, or at "Try again".
int PositionPicker::firstRow() const
{
    if (m_dirty && m_model->isOneMeant())
        return 0;
    for (int i = 0; i < m_model->matchCount() && !m_dirty && !m_uid.isEmpty(); ++i) {
        if (m_model->index(i).data(PositionModel::UidRole) == m_uid)
            return i;
    }
    if (!m_dirty && m_uid.isEmpty() && m_model->isLatestOffered())
        return 0;
    const int last = m_model->rowCount() - 1;
    return m_model->kindAt(last) == PositionModel::Kind::Retry ? last : -1;
}

void PositionPicker::textEdited()
{
    m_dirty = true;
    m_uidLabel->hide();
    const QString text = m_edit->text().trimmed();
    // While there is no list, typing a uid should not be met by a message at each letter.
    if (text.isEmpty() || m_model->positions().isEmpty())
        hideList();
    else
        openList(text);
    const auto position = m_model->find(text);
    takeUid(position ? position->uid : text);
}

void PositionPicker::takeUid(const QString &uid)
{
    if (uid == m_uid)
        return;
    m_uid = uid;
    emit uidChanged(uid);
}

void PositionPicker::choose(const QModelIndex &index)
{
    switch (PositionModel::Kind(index.data(PositionModel::KindRole).toInt())) {
    case PositionModel::Kind::Message:
        return;
    case PositionModel::Kind::Retry:
        emit listRequested();
        return;
    case PositionModel::Kind::Position:
        break;
    }
    const QString uid = index.data(PositionModel::UidRole).toString();
    m_dirty = false;
    m_before = uid;
    takeUid(uid);
    showUid();
    m_edit->selectAll();
}

/// Shows the position for what was typed, or the text as it is taken.
void PositionPicker::finish()
{
    m_before = m_uid;
    if (m_dirty) {
        m_dirty = false;
        showUid();
    }
    emit editingFinished();
}

void PositionPicker::showUid()
{
    const auto position = m_model->withUid(m_uid);
    const QString label = position ? PositionModel::labelOf(*position) : m_uid;
    if (m_edit->text() != label) {
        m_edit->setText(label);
        m_edit->setCursorPosition(0);
    }
    m_uidLabel->setText(position && label != m_uid ? m_uid : QString());
    showIf(m_uidLabel, !m_uidLabel->text().isEmpty());
    m_edit->setAccessibleDescription(position ? tr("uid %1").arg(m_uid) : m_sentence);
}

bool PositionPicker::keyPressed(QKeyEvent *key)
{
    const bool open = (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)
        || (key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier);
    if (open || (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier)) {
        openList(m_dirty && !open ? m_edit->text() : QString());
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_dirty) {
        m_dirty = false;
        takeUid(m_before);
        showUid();
        m_edit->selectAll();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && !(key->modifiers() & ~Qt::KeypadModifier)) {
        finish();
        return true;
    }
    return false;
}

/// The completer lets Tab pass by what is marked, and Return choose what is not.
bool PositionPicker::keyPressedInList(const QKeyEvent *key)
{
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    QAbstractItemView *list = m_completer->popup();
    // Its first row is current from the start, and marked only when the keyboard has come to it.
    const QModelIndex marked = list->selectionModel()->selectedIndexes().value(0);
    const bool isPosition = marked.isValid()
        && marked.data(PositionModel::KindRole).toInt() == int(PositionModel::Kind::Position);
    if (key->key() == Qt::Key_Tab && isPosition) {
        choose(marked);
        hideList();
    } else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !marked.isValid()
               && m_model->matchCount() > 0) {
        list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        return true;
    }
    return false; // Tab goes on to the next field
}

bool PositionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (m_completer && watched == m_completer->popup() && event->type() == QEvent::KeyPress)
        return keyPressedInList(static_cast<QKeyEvent *>(event));
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        requestOnce();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            finish();
        break;
    case QEvent::KeyPress:
        return keyPressed(static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return false;
}

} // namespace gui

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/candidateform.h"

#include "gui/accessiblegroups.h"
#include "gui/announcement.h"
#include "gui/attachmentzone.h"
#include "gui/customfieldlist.h"
#include "gui/fieldbinding.h"
#include "gui/formfield.h"
#include "gui/formsections.h"
#include "gui/formundo.h"
#include "gui/ltrfield.h"
#include "gui/positionpicker.h"
#include "gui/prospectstatus.h"
#include "gui/theme.h"

#include "ui_candidateform.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace gui {

using candidate::Candidate;
using candidate::Field;
using candidate::FieldInfo;
using candidate::Problem;

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal Edge = 3;
constexpr qreal HeaderGap = 2.25;
constexpr qreal LegendGap = 0.5;
constexpr qreal ReadableWidth = 176; // 1408 px: the whole of a window of the usual size
constexpr qreal TitleScale = 1.6;

constexpr std::array contactFields{Field::ContactFullName, Field::ContactEmail,
                                   Field::ContactPhone};

bool isContact(Field field)
{
    return std::find(contactFields.begin(), contactFields.end(), field) != contactFields.end();
}

} // namespace

CandidateForm::CandidateForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CandidateForm>())
{
    installAccessibleGroups();
    m_ui->setupUi(this);
    // Into the scroll area while it is empty, which would otherwise lay out all fields to measure
    // them, before they have their labels and once more when they are shown.
    m_content = new QWidget;
    m_ui->scroll->setWidget(m_content);
    m_sections = std::make_unique<FormSections>(m_content);
    m_ui->scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_undo = std::make_unique<FormUndo>(
        [this](const Candidate &candidate, Field field) { showStep(candidate, field); });
    for (const auto &bound : m_sections->bindings())
        adopt(*bound);
    takeRhythm();
    takeInks();
    showTitle();
    connectEditors();
}

CandidateForm::~CandidateForm()
{
    // An editor that dies loses the focus and says that it was left: while there is still a form
    // to hear it, and to pay no heed.
    m_showing = true;
    disconnect(qApp, nullptr, this, nullptr);
    delete m_ui->scroll;
}

void CandidateForm::setCandidate(const Candidate &candidate)
{
    forgetFiles(); // those are the other candidate's
    display(candidate);
    m_undo->reset();
    m_visited.clear();
    for (const FieldInfo &info : candidate::fieldTable())
        setProblems(info.field, {});
    countProblems();
}

void CandidateForm::takeResume(const candidate::Attachment &resume)
{
    m_sections->resume()->takeEntries({{resume.name, resume}});
}

QUndoStack *CandidateForm::undoStack() const
{
    return m_undo->stack();
}

void CandidateForm::setSaved(bool saved)
{
    // Its room stays: nothing moves while somebody types.
    m_ui->saved->setText(saved ? tr("Saved ·", "a quiet word: the draft is on the disk")
                               : QString());
}

void CandidateForm::setIntake(const AttachmentIntake::Inspector &inspector,
                              const AttachmentIntake::Keeper &keeper)
{
    for (AttachmentZone *zone : m_sections->zones()) {
        zone->intake()->setInspector(inspector);
        zone->intake()->setKeeper(keeper);
    }
}

void CandidateForm::setPositions(const QList<candidate::Position> &positions, bool complete)
{
    m_sections->position()->setPositions(positions, complete);
    if (m_visited.contains(Field::PositionUid)) {
        validateField(Field::PositionUid);
        countProblems();
    }
}

void CandidateForm::forgetFiles()
{
    for (AttachmentZone *zone : m_sections->zones())
        zone->forget();
}

void CandidateForm::forgetPositions()
{
    m_sections->position()->forgetPositions();
}

void CandidateForm::setPositionsLoading()
{
    m_sections->position()->setLoading(true);
}

void CandidateForm::setPositionsUnavailable(const QString &sentence)
{
    m_sections->position()->setUnavailable(sentence);
}

QString CandidateForm::positionName() const
{
    return nameOfPosition(m_candidate.positionUid);
}

QString CandidateForm::nameOfPosition(const QString &uid) const
{
    return m_sections->position()->nameOf(uid);
}

void CandidateForm::setKnownKeys(const QStringList &keys)
{
    m_knownKeys = keys;
    if (m_sections->isComplete())
        m_sections->customFields()->setKnownKeys(keys);
}

void CandidateForm::setLatestPosition(const QString &uid)
{
    m_sections->position()->setLatest(uid);
}

QList<Problem> CandidateForm::validateAll()
{
    QList<Problem> problems;
    for (const FieldInfo &info : candidate::fieldTable()) {
        const auto own = problemsOf(info.field);
        setProblems(info.field, own);
        problems += own;
        m_visited.insert(info.field);
    }
    countProblems();
    return problems;
}

QList<Problem> CandidateForm::problems() const
{
    QList<Problem> problems;
    for (const FieldInfo &info : candidate::fieldTable())
        problems += m_problems.value(info.field);
    return problems;
}

void CandidateForm::showProblems(const QList<Problem> &problems)
{
    QHash<Field, QList<Problem>> byField;
    for (const Problem &problem : problems)
        byField[problem.field].append(problem);
    for (auto it = byField.cbegin(); it != byField.cend(); ++it)
        setProblems(it.key(), it.value());
    countProblems();
}

void CandidateForm::focusProblem(const Problem &problem)
{
    binding(problem.field).focus(problem.row);
    reveal(QApplication::focusWidget());
}

void CandidateForm::focusFirst()
{
    binding(candidate::fieldTable().front().field).focus(-1);
}

void CandidateForm::focusPosition()
{
    binding(Field::PositionUid).focus(-1);
}

void CandidateForm::focusPartnerCandidateId()
{
    binding(Field::PartnerCandidateId).focus(-1);
    qobject_cast<QLineEdit *>(binding(Field::PartnerCandidateId).editor())->selectAll();
}

bool CandidateForm::isBusy() const
{
    const auto zones = m_sections->zones();
    return std::any_of(zones.cbegin(), zones.cend(),
                       [](const AttachmentZone *zone) { return zone->isBusy(); });
}

bool CandidateForm::eventFilter(QObject *watched, QEvent *event)
{
    // The header's end stands above the fields' end, with or without a scroll bar beside them.
    if (watched == m_content && event->type() == QEvent::Resize)
        m_ui->header->setMaximumWidth(m_content->width());
    return QWidget::eventFilter(watched, event);
}

void CandidateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInks();
    else if (event->type() == QEvent::FontChange)
        takeRhythm();
    else if (event->type() == QEvent::LayoutDirectionChange)
        takeEdges();
}

void CandidateForm::paintEvent(QPaintEvent *)
{
    // By a timer: the loop then hands the picture to the screen first.
    if (!m_sections->isComplete())
        QTimer::singleShot(0, this, &CandidateForm::completeSections);
}

void CandidateForm::completeSections()
{
    if (m_sections->isComplete())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const auto had = m_sections->bindings().size();
    m_sections->complete();
    fillChoices();
    m_sections->customFields()->setKnownKeys(m_knownKeys);
    for (auto at = had; at < m_sections->bindings().size(); ++at) {
        FieldBinding &bound = *m_sections->bindings().at(at);
        adopt(bound);
        if (!sameField({}, m_candidate, bound.field()))
            bound.write(m_candidate);
    }
    showNeeded();
}

bool CandidateForm::focusNextPrevChild(bool next)
{
    const auto stops = tabStops();
    const auto at = stops.indexOf(QApplication::focusWidget());
    if (at < 0 || stops.size() < 2)
        return QWidget::focusNextPrevChild(next);
    const auto to = (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void CandidateForm::adopt(FieldBinding &binding)
{
    binding.listen([this, &binding] { onEdited(binding); },
                   [this, &binding] {
                       if (isLeftFor(QApplication::focusWidget()))
                           onLeft(binding.field());
                   });
    FormField *field = m_sections->formField(binding.field());
    if (qobject_cast<AttachmentZone *>(field->editor()))
        return; // bears its title within
    const FieldInfo &info = candidate::fieldInfo(binding.field());
    field->setLabel(candidate::label(info.field));
    field->setNeeded(info.needed);
    if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
        info.leftToRight ? keepLeftToRight(line) : followText(line);
}

void CandidateForm::connectEditors()
{
    connect(m_sections->position(), &PositionPicker::listRequested, this,
            &CandidateForm::positionListRequested);
    for (AttachmentZone *zone : m_sections->zones()) {
        connect(zone, &AttachmentZone::busyChanged, this, &CandidateForm::onBusyChanged);
        connect(zone, &AttachmentZone::refused, this, &CandidateForm::fileRefused);
        const Field field = m_sections->bindingAround(zone)->field();
        connect(zone, &AttachmentZone::undoRequested, this,
                [this, field] { m_undo->revert(field, m_candidate); });
    }
    m_content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void CandidateForm::fillChoices()
{
    QComboBox *box = m_sections->prospectStatus();
    box->addItem(tr("Not set"), QString());
    for (const QString &status : candidate::prospectStatuses())
        box->addItem(prospectStatusText(status), status);
}

void CandidateForm::takeRhythm()
{
    const auto unit = [this](qreal steps) { return theme::unit(this, steps); };
    m_ui->headerLayout->setSpacing(unit(LegendGap));
    m_ui->headerLayout->setStretch(0, 1);
    m_content->setMaximumWidth(unit(ReadableWidth) + 2 * unit(Edge));
    m_sections->takeRhythm();
    takeEdges();
    m_ui->title->setFont(theme::strong(font(), TitleScale));
}

/// The scroll bar stands within the edge, so that the fields end where the bar below them ends.
void CandidateForm::takeEdges()
{
    const int edge = theme::unit(this, Edge);
    const int beside = std::max(0, edge - m_ui->scroll->verticalScrollBar()->sizeHint().width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? beside : edge;
    const int right = mirrored ? edge : beside;
    m_ui->headerLayout->setContentsMargins(left, edge, right, theme::unit(this, HeaderGap));
    m_sections->setEdges(left, right, edge);
}

void CandidateForm::takeInks()
{
    theme::setInk(m_ui->neededStar, theme::Tone::Error, palette());
    theme::setInk(m_ui->neededLegend, theme::Tone::Dimmed, palette());
    theme::setInk(m_ui->saved, theme::Tone::Dimmed, palette());
    const bool named = !displayName(m_candidate).isEmpty();
    theme::setInk(m_ui->title, named ? theme::Tone::Neutral : theme::Tone::Dimmed, palette());
}

void CandidateForm::showTitle()
{
    const QString name = displayName(m_candidate);
    const QString title = name.isEmpty() ? tr("New candidate") : name;
    if (m_ui->title->text() == title)
        return;
    m_ui->title->setText(title);
    takeInks();
}

void CandidateForm::display(const Candidate &candidate)
{
    const QScopedValueRollback showing(m_showing, true);
    const Candidate before = std::exchange(m_candidate, candidate);
    for (const auto &bound : m_sections->bindings()) {
        if (!sameField(before, candidate, bound->field()))
            bound->write(candidate);
    }
    showTitle();
    showNeeded();
}

/// A contact needs its name and its email as soon as it has anything.
void CandidateForm::showNeeded()
{
    if (!m_sections->isComplete())
        return;
    const bool given = !tidied(m_candidate).sourceContact.isEmpty();
    formField(Field::ContactFullName)->setNeeded(given);
    formField(Field::ContactEmail)->setNeeded(given);
}

void CandidateForm::showStep(const Candidate &candidate, Field field)
{
    const Candidate before = m_candidate;
    display(candidate);
    clearProblems(binding(field), before);
    m_undo->closeStep();
    FormField *around = formField(field);
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !around->isAncestorOf(focused))
        binding(field).focus(-1);
    emit changed();
}

void CandidateForm::onEdited(FieldBinding &binding)
{
    if (m_showing)
        return;
    const Candidate before = m_candidate;
    binding.read(m_candidate);
    if (sameField(before, m_candidate, binding.field()))
        return;
    m_undo->record(binding.field(), before, m_candidate);
    clearProblems(binding, before);
    showTitle();
    showNeeded();
    emit changed();
}

void CandidateForm::onLeft(Field field)
{
    if (m_showing)
        return;
    m_visited.insert(field);
    validateField(field);
    if (isContact(field))
        revalidateContact(field);
    countProblems();
    sayProblems(field);
    emit fieldLeft();
}

/// The focus is elsewhere by now, where nothing tells of it. When everything is checked at once,
/// the message and the first field do.
void CandidateForm::sayProblems(Field left)
{
    const auto problems = m_problems.value(left);
    if (problems.isEmpty())
        return;
    const candidate::Remark &remark = problems.constFirst().remark;
    const bool error = remark.severity == candidate::Severity::Error;
    announce(this,
             tr("%1: %2", "a field, what is wrong with it")
                 .arg(candidate::plainLabel(left), remark.sentence),
             error);
}

/// Who only passes by, on the way to the list, is not blamed for what is missing.
bool CandidateForm::isLeftFor(const QWidget *now) const
{
    return !now || isAncestorOf(now) || m_undo->stack()->index() > 0;
}

void CandidateForm::onFocusChanged(QWidget *now)
{
    // Another window, a menu or a popup has the focus for a while: the field is not left.
    if (!now || now->window() != window() || qobject_cast<QMenuBar *>(now))
        return;
    const bool inside = isAncestorOf(now);
    m_undo->watch(inside ? now : nullptr);
    const FieldBinding *around = inside ? m_sections->bindingAround(now) : nullptr;
    const auto field = around ? std::optional(around->field()) : std::nullopt;
    const auto left = std::exchange(m_focused, field);
    if (left && left != field) {
        m_undo->closeStep();
        if (isLeftFor(now))
            onLeft(*left);
    }
    if (inside)
        reveal(now);
}

void CandidateForm::onBusyChanged()
{
    const bool busy = isBusy();
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
}

QList<Problem> CandidateForm::problemsOf(Field field) const
{
    auto problems = candidate::validate(m_candidate, field);
    // Half a name that was left in the field would be sent as a uid.
    if (field == Field::PositionUid && problems.isEmpty() && m_sections->position()->isUnlisted()) {
        problems.append(
            {field,
             -1,
             {candidate::Severity::Warning,
              tr("None of the open positions has this uid. Choose one from the list, or "
                 "make sure that the uid is right.")}});
    }
    return problems;
}

void CandidateForm::validateField(Field field)
{
    setProblems(field, problemsOf(field));
}

void CandidateForm::revalidateContact(Field left)
{
    // What the contact needs depends on whether there is one at all. A field that the user is
    // still to come to is not blamed.
    const bool gone = !m_focused || !isContact(*m_focused);
    for (const Field other : contactFields) {
        if (other != left && (gone || m_visited.contains(other)) && m_focused != other)
            validateField(other);
    }
}

void CandidateForm::setProblems(Field field, const QList<Problem> &problems)
{
    if (problems == m_problems.value(field))
        return;
    if (problems.isEmpty())
        m_problems.remove(field);
    else
        m_problems.insert(field, problems);
    if (binding(field).showProblems(problems))
        return;
    std::optional<candidate::Remark> remark;
    if (!problems.isEmpty())
        remark = problems.constFirst().remark;
    formField(field)->setRemark(remark);
}

void CandidateForm::clearProblems(FieldBinding &binding, const Candidate &before)
{
    const Field field = binding.field();
    if (m_problems.contains(field)) {
        // An edit in a row says nothing about the others.
        auto rest = m_problems.value(field);
        const auto rows = [](const auto &was, const auto &is, int row) {
            return was.size() == is.size() && row < is.size() && row >= 0
                && was.at(row) == is.at(row);
        };
        rest.removeIf([&](const Problem &problem) {
            if (field == Field::Links)
                return !rows(before.links, m_candidate.links, problem.row);
            if (field == Field::CustomFields)
                return !rows(before.customFields, m_candidate.customFields, problem.row);
            return true;
        });
        setProblems(field, rest);
    }
    if (isContact(field)) {
        // Emptying the contact, or filling it, mends what was said at its other fields.
        for (const Field other : contactFields) {
            if (other != field && m_problems.contains(other))
                validateField(other);
        }
    }
    countProblems();
}

void CandidateForm::countProblems()
{
    int count = 0;
    for (const auto &problems : std::as_const(m_problems)) {
        count += static_cast<int>(
            std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
                return problem.remark.severity == candidate::Severity::Error;
            }));
    }
    if (std::exchange(m_problemCount, count) != count)
        emit problemCountChanged(count);
}

void CandidateForm::reveal(QWidget *focused)
{
    if (!focused || !m_content->isAncestorOf(focused))
        return;
    const FieldBinding *around = m_sections->bindingAround(focused);
    const int margin = theme::unit(this, Edge);
    if (around)
        m_ui->scroll->ensureWidgetVisible(formField(around->field()), 0, margin);
    // Of a field that is higher than the view, the part that has the focus.
    m_ui->scroll->ensureWidgetVisible(focused, 0, 0);
}

QList<QWidget *> CandidateForm::tabStops() const
{
    // Qt puts what is made later, a row or a card, at the window's end: the table says where the
    // field belongs, Qt's chain only the order within it.
    std::vector<std::pair<Field, QWidget *>> inFields;
    QList<QWidget *> stops;
    for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        if (!(at->focusPolicy() & Qt::TabFocus) || at->focusProxy() || !at->isVisible()
            || !at->isEnabled()) {
            continue;
        }
        if (!isAncestorOf(at))
            stops.append(at); // behind the form and, going round, before it
        else if (const FieldBinding *around = m_sections->bindingAround(at))
            inFields.emplace_back(around->field(), at);
    }
    std::stable_sort(inFields.begin(), inFields.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    for (auto it = inFields.crbegin(); it != inFields.crend(); ++it)
        stops.prepend(it->second);
    return stops;
}

FormSections &CandidateForm::sectionsWith(Field field)
{
    if (!m_sections->has(field))
        completeSections();
    return *m_sections;
}

FieldBinding &CandidateForm::binding(Field field)
{
    return sectionsWith(field).binding(field);
}

FormField *CandidateForm::formField(Field field)
{
    return sectionsWith(field).formField(field);
}

} // namespace gui

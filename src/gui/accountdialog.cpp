// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/accountdialog.h"

#include "gui/ltrfield.h"
#include "gui/theme.h"
#include "submission/accountstore.h"
#include "ui_accountdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qreal Width = 56; // 448 px, in steps of the rhythm

void showProblem(FormField *field, const QString &problem)
{
    field->setRemark(problem.isEmpty()
                         ? std::nullopt
                         : std::optional(candidate::Remark{candidate::Severity::Error, problem}));
}

} // namespace

AccountDialog::AccountDialog(submission::AccountStore &accounts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_accounts(accounts)
{
    m_ui->setupUi(this);
    const int edge = theme::unit(this, 3);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme::unit(this, 1.5));
    setMinimumWidth(theme::unit(this, Width));
    theme::setInk(m_ui->explanation, theme::Tone::Dimmed, palette());

    m_ui->nameField->setLabel(tr("&Client's name"));
    m_ui->baseUrlField->setLabel(tr("&Base URL"));
    m_ui->apiKeyField->setLabel(tr("&Api-key of this client"));
    m_ui->secretField->setLabel(tr("Partner's &secret of your agency"));
    for (FormField *field :
         {m_ui->nameField, m_ui->baseUrlField, m_ui->apiKeyField, m_ui->secretField})
        field->setNeeded(true);
    for (QLineEdit *edit : {m_ui->baseUrl, m_ui->apiKey, m_ui->secret})
        keepLeftToRight(edit);

    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setProperty("primary", true);
    save->setText(tr("Connect"));
    QPushButton *forget =
        m_ui->buttons->addButton(tr("Disconnect"), QDialogButtonBox::DestructiveRole);
    forget->setObjectName(u"disconnect"_s);
    forget->setVisible(m_accounts.comeetAccount().has_value());
    connect(forget, &QPushButton::clicked, this, &AccountDialog::remove);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { showProblem(m_ui->nameField, {}); });
    connect(m_ui->baseUrl, &QLineEdit::textEdited, this,
            [this] { showProblem(m_ui->baseUrlField, {}); });
    connect(m_ui->apiKey, &QLineEdit::textEdited, this,
            [this] { showProblem(m_ui->apiKeyField, {}); });
    connect(m_ui->secret, &QLineEdit::textEdited, this,
            [this] { showProblem(m_ui->secretField, {}); });
    fill();
}

AccountDialog::~AccountDialog() = default;

bool AccountDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::Resize)
        fit();
    return handled;
}

/// As high as its sentences are at this width, which a dialog does not see to by itself.
void AccountDialog::fit()
{
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(needed);
    if (height() < needed)
        resize(width(), needed);
}

void AccountDialog::fill()
{
    m_ui->baseUrl->setText(u"https://api.comeet.co"_s);
    if (const auto account = m_accounts.comeetAccount()) {
        m_ui->name->setText(account->name);
        m_ui->baseUrl->setText(account->baseUrl.toString());
        m_ui->apiKey->setText(account->apiKey);
        m_ui->secret->setPlaceholderText(tr("Kept. Type only to replace it"));
        m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    }
}

void AccountDialog::accept()
{
    const submission::AccountDraft draft{m_ui->name->text(), m_ui->baseUrl->text(),
                                         m_ui->apiKey->text(),
                                         m_ui->secret->text().trimmed().toUtf8()};
    const submission::AccountProblems problems = m_accounts.check(draft);
    showProblem(m_ui->nameField, problems.name);
    showProblem(m_ui->baseUrlField, problems.baseUrl);
    showProblem(m_ui->apiKeyField, problems.apiKey);
    showProblem(m_ui->secretField, problems.secret);
    if (!problems.isEmpty()) {
        QLineEdit *first = !problems.name.isEmpty() ? m_ui->name
            : !problems.baseUrl.isEmpty()           ? m_ui->baseUrl
            : !problems.apiKey.isEmpty()            ? m_ui->apiKey
                                                    : m_ui->secret;
        first->setFocus();
        return;
    }
    m_accounts.save(draft, {}); // where the secret went is told by the store
    QDialog::accept();
}

void AccountDialog::remove()
{
    m_accounts.removeComeetAccount();
    QDialog::reject();
}

} // namespace gui

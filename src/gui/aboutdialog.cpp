// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/aboutdialog.h"

#include "gui/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Submittal"));
    auto *name = new QLabel(tr("Submittal %1").arg(QApplication::applicationVersion()), this);
    name->setFont(theme::strong(name->font(), 1.6));
    auto *purpose =
        new QLabel(tr("Submits candidates to your clients' Comeet accounts. MIT licence."), this);
    purpose->setWordWrap(true);
    auto *notices = new QPlainTextEdit(this);
    notices->setReadOnly(true);
    notices->setTabChangesFocus(true);
    notices->setAccessibleName(tr("Licences of the libraries"));
    QFile file(u":/notices.txt"_s); // a resource: nothing is read from a disk
    if (file.open(QIODevice::ReadOnly))
        notices->setPlainText(QString::fromUtf8(file.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int edge = theme::unit(this, 3);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme::unit(this, 1.5));
    for (QWidget *widget : std::initializer_list<QWidget *>{name, purpose, notices, buttons})
        column->addWidget(widget);
    resize(theme::unit(this, 70), theme::unit(this, 55));
}

} // namespace gui

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/prospectstatus.h"

#include "candidate/fields.h"

#include <QCoreApplication>
#include <QStringList>

namespace gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProspectStatus)
};

} // namespace

QString prospectStatusText(const QString &status)
{
    // In the order of candidate::prospectStatuses().
    const QStringList shown{Text::tr("Sourced"),        Text::tr("Contacted"),
                            Text::tr("Responded"),      Text::tr("Interested"),
                            Text::tr("Not interested"), Text::tr("Do not contact")};
    return shown.value(candidate::prospectStatuses().indexOf(status), status);
}

} // namespace gui

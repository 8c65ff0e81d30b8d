// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/logging.h"

#include <QLoggingCategory>

#include <cstring>

namespace gui {

namespace {

QLoggingCategory::CategoryFilter qtsOwn = nullptr;

void filter(QLoggingCategory *category)
{
    qtsOwn(category);
    // Names of files and people are what accessible objects are called.
    constexpr const char *spoken = "qt.accessibility";
    if (std::strncmp(category->categoryName(), spoken, std::strlen(spoken)) == 0) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    }
}

} // namespace

void keepLogImpersonal()
{
    if (qtsOwn)
        return;
    // Whoever installs a filter is called at once, for what is there already.
    qtsOwn = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(filter);
}

} // namespace gui

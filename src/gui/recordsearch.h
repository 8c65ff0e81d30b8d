// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/recordfilter.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QToolButton;

namespace gui {

class FilterChips;
class FilterPanel;

/// Narrows a list of the record: a field that searches as one types, and beside it the filters,
/// which are shown on demand. What is in force stands below as chips while they are not shown.
class RecordSearch : public QWidget
{
    Q_OBJECT

public:
    explicit RecordSearch(QWidget *parent = nullptr);

    /// What is searched for, without spaces around it.
    QString text() const;
    const RecordFilter &filter() const { return m_filter; }
    void setFilter(const RecordFilter &filter);
    void applyTo(submission::Query &query, const QDateTime &now) const;
    /// Whether the filters are shown, and need to know what there is to choose.
    bool isFilterShown() const;
    void setFacets(const submission::Facets &facets);
    void focusSearch();
    bool hasTextFocus() const;

signals:
    void changed();
    void facetsWanted();
    /// Down was pressed in the field: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildPanel();
    void applyLook();
    void showFilter();
    void closeFilter();
    bool keyPressed(const QObject *where, int key);

    QLineEdit *m_text;
    QToolButton *m_button;
    FilterPanel *m_panel = nullptr; ///< built when it is first shown
    FilterChips *m_chips;
    RecordFilter m_filter;
};

} // namespace gui

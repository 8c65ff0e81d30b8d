// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/recordfilter.h"

#include <QWidget>

class QDateEdit;
class QPushButton;

namespace gui {

class ChoiceBox;

/// Chooses what a list of the record is filtered by: client, position, status and date. What there
/// is to choose comes from the record.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    /// Emits nothing.
    void setFilter(const RecordFilter &filter);
    const RecordFilter &filter() const { return m_filter; }
    void setFacets(const submission::Facets &facets);
    /// The keyboard comes to it from `before`, and leaves it to where it led from there.
    void setTabOrderAfter(QWidget *before);

signals:
    /// By the user.
    void filterChanged(const gui::RecordFilter &filter);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildDays();
    void focusFirst();
    void fill();
    void showDays();
    void choose(FilterPart part, int row);
    void choosePeriod(Period period);
    void takeDays();
    void change(const RecordFilter &filter);

    RecordFilter m_filter;
    submission::Facets m_facets;
    ChoiceBox *m_client;
    ChoiceBox *m_position;
    ChoiceBox *m_status;
    ChoiceBox *m_date;
    QWidget *m_days;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_clear;
};

} // namespace gui

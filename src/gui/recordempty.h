// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gui {

/// What stands in place of a list that is empty: why, and what leads to where something is.
class RecordEmpty : public QWidget
{
    Q_OBJECT

public:
    /// Something that a folder has, to be looked at there.
    struct Elsewhere
    {
        submission::Folder folder;
        QString text; ///< of its link
    };

    explicit RecordEmpty(QWidget *parent = nullptr);

    /// With a link that clears the filters, if they are among the reasons.
    void say(const QString &sentence, bool filtered);
    void offer(const QList<Elsewhere> &places);
    /// On to where it is found, if there is such a place.
    void focusOffer();

signals:
    void clearRequested();
    void folderRequested(submission::Folder folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addLink(const QString &text, const QString &objectName);

    QLabel *m_sentence;
    QVBoxLayout *m_column;
    QPushButton *m_clear;
    QList<QPushButton *> m_places;
};

} // namespace gui

// models/demonstration/story.h - the files of resources/demonstration: what the group holds today, and how it
// came to be so
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

struct StoryStep {
    QByteArray document; ///< records to import, as a file of ours
    QString reason; ///< code of the history
    QStringList args = {};
    bool undone = false; ///< taken back at once
};
struct StorySession { ///< what one person did, one step after the other
    QDateTime at;
    QString by;
    std::vector<StoryStep> steps;
};

/// The invented group in that language ("de", "fr", else English), its sessions in order; the first one makes
/// the workspace. Dates are written as distances ("{today-5m}") from `now`; the last session lies before it.
std::vector<StorySession> demonstrationStory(const QString &name, const QString &language,
                                             const QDateTime &now);
/// In that language; the words themselves where there is no translation.
QString demonstrationWords(const QString &words, const QString &language);

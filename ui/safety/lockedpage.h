// ui/safety/lockedpage.h - what is seen of an encrypted workspace that nobody has used for a while: its name
#pragma once
#include <QWidget>

class InkLabel;
class QPushButton;

class LockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockedPage(QWidget *parent = nullptr);
    void setFile(const QString &path);
    const QString &file() const { return path_; }

signals:
    void unlockWanted(const QString &path);
    void left(); ///< the file stays closed

private:
    QString path_;
    InkLabel *name_;
    QPushButton *unlock_;
};

// ui/attachments/picturechooser.h - a picture from a file becomes a content of the workspace: read apart,
// kept as a PNG of our own making
#pragma once
#include <QString>
#include <functional>

class Dialogs;
class QWidget;
class Workspace;

/// Asks for a file and returns at once; `done` gets the SHA-256, on this thread and only while `owner` lives.
void choosePicture(QWidget *owner, Workspace &workspace, Dialogs &dialogs,
                   const std::function<void(const QString &sha256)> &done);

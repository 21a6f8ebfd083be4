// ui/safety/encryptionflow.h - encrypting, another passphrase, removing the encryption, the recovery sheet
#pragma once
#include "safety/safetyhost.h"
#include "storage/encryption.h"
#include "workspaceview.h"

class BackupKeeper;

class EncryptionFlow final : public QObject {
    Q_OBJECT
public:
    EncryptionFlow(const Ports &ports, const SafetyHost &host, BackupKeeper &keeper,
                   QObject *parent = nullptr);
    void encrypt();
    void changePassphrase();
    void decrypt();
    void showSheet(); ///< asks for the passphrase first: whoever holds the sheet can open the file
    void offerSheet(); ///< where the passphrase has just been given

private:
    void sayLeft(const QStringList &copies);
    void change(Encryption what, const QString &title, const std::optional<Passphrase> &now,
                const std::optional<Passphrase> &next);
    std::optional<Passphrase> currentPassphrase();
    QString fileName() const;

    Ports ports_;
    SafetyHost host_;
    BackupKeeper &keeper_;
};

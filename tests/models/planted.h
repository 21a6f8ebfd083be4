// tests/models/planted.h - a workspace with a word of its own in every text, date and state of every
// register: what a document must not hold can be looked for
#pragma once
#include "models/report_sample.h"

struct Plant {
    const RegisterInfo *reg;
    QString record;
    const FieldInfo *field;
    QString word; ///< stands nowhere else
    bool isDate = false; ///< "2031-05-04"
    bool isReason = false; ///< of a state, not the value
};

class PlantedWorkspace {
public:
    PlantedWorkspace();
    const MemoryReader &reader() const { return reader_; }
    const std::vector<Plant> &plants() const { return plants_; }
    /// The word in that field of that record.
    QString word(const QString &record, const char *field) const;
    /// Own entity, joint controller, client, another organisation, an activity, one of processing for
    /// clients.
    static constexpr const char *own = "own", *joint = "joint", *client = "client", *third = "third",
                                *activity = "processing_activity-open", *category = "processor_activity-open";
    static bool isSecret(const QString &record) { return record.contains(QLatin1String("secret")); }

private:
    void plant(const RegisterInfo &reg, const QString &id, const QString &parent);
    QVariant valueOf(const RegisterInfo &reg, const QString &id, const FieldInfo &field,
                     const QString &parent);
    QVariant linked(const RegisterInfo &reg, const FieldInfo &field) const;
    QString planted(const RegisterInfo &reg, const QString &id, const FieldInfo &field, bool isDate = false,
                    bool isReason = false);

    MemoryReader reader_;
    std::vector<Plant> plants_;
};

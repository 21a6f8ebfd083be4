// models/registers/client.h - one client of a category of processing, from when until when
#pragma once
#include "registers/processor_activity.h"

enum class ClientActsAs { Controller, Processor };
std::span<const Term> termsOf(ClientActsAs);

/// Contact, representative and data protection officer of the client stand in its organisation, once for
/// all categories of processing.
struct Client : Part<ProcessorActivity> {
    static constexpr const char *key = "client";

    Ref<Organisation> organisation;
    std::optional<ClientActsAs> actsAs;
    std::vector<Ref<Organisation>> onBehalfOf;
    PartialDate from;
    PartialDate until;
    QString contractReference;
    QDate contractDate;
    QString contact;
    QString instructions;

    static const Register<Client> &schema();
};

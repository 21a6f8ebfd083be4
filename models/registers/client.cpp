// models/registers/client.cpp
#include "registers/client.h"

std::span<const Term> termsOf(ClientActsAs)
{
    static constexpr Term terms[] = {
        {"controller", QT_TRANSLATE_NOOP("Vocabulary", "Controller")},
        {"processor", QT_TRANSLATE_NOOP("Vocabulary", "Processor for somebody else")},
    };
    static_assert(std::size(terms) == std::size_t(ClientActsAs::Processor) + 1);
    return terms;
}

const Register<Client> &Client::schema()
{
    using C = Client;
    static constexpr const char *group = QT_TRANSLATE_NOOP("Register", "Client");
    static const Register<C> schema{
        {.key = key,
         .title = QT_TRANSLATE_NOOP("Register", "Clients"),
         .singular = QT_TRANSLATE_NOOP("Register", "Client"),
         .purpose = QT_TRANSLATE_NOOP("Register",
                                      "For whom the processing is carried out; contact, representative and "
                                      "data protection officer stand in the organisation."),
         .parent = ProcessorActivity::key},
        {
            field<&C::organisation>(
                {.key = "organisation",
                 .label = QT_TRANSLATE_NOOP("Register", "Client"),
                 .help = QT_TRANSLATE_NOOP("Register",
                                           "The organisation on whose behalf the data are processed."),
                 .law = {Act::Gdpr, 30, 2, "a"},
                 .asked = Asked::Always,
                 .group = group}),
            field<&C::actsAs>({.key = "acts_as",
                               .label = QT_TRANSLATE_NOOP("Register", "Acts as"),
                               .help = QT_TRANSLATE_NOOP(
                                   "Register",
                                   "A client may itself be a processor; then the controllers behind it "
                                   "belong into the record."),
                               .law = {Act::Gdpr, 30, 2, "a"},
                               .group = group}),
            field<&C::onBehalfOf>({.key = "on_behalf_of",
                                   .label = QT_TRANSLATE_NOOP("Register", "Controllers behind it"),
                                   .help = QT_TRANSLATE_NOOP(
                                       "Register", "For whom the client processes, where it is a processor."),
                                   .law = {Act::Gdpr, 30, 2, "a"},
                                   .group = group}),
            field<&C::from>(
                {.key = "from_date",
                 .label = QT_TRANSLATE_NOOP("Register", "From"),
                 .help = QT_TRANSLATE_NOOP("Register", "When the processing for this client began."),
                 .group = group}),
            field<&C::until>({.key = "until_date",
                              .label = QT_TRANSLATE_NOOP("Register", "Until"),
                              .help = QT_TRANSLATE_NOOP(
                                  "Register", "When it ended or will end; empty while it has no end."),
                              .group = group}),
            field<&C::contractReference>(
                {.key = "contract_reference",
                 .label = QT_TRANSLATE_NOOP("Register", "Processing contract"),
                 .help = QT_TRANSLATE_NOOP("Register", "Where the contract with this client is found."),
                 .law = {Act::Gdpr, 28, 3},
                 .group = group}),
            field<&C::contractDate>(
                {.key = "contract_date",
                 .label = QT_TRANSLATE_NOOP("Register", "Contract of"),
                 .help = QT_TRANSLATE_NOOP("Register", "The day on which it was concluded."),
                 .law = {Act::Gdpr, 28, 3},
                 .group = group}),
            field<&C::contact>({.key = "contact",
                                .label = QT_TRANSLATE_NOOP("Register", "Contact for this processing"),
                                .help = QT_TRANSLATE_NOOP(
                                    "Register",
                                    "Who is told at the client, for example of a breach, where it is not the "
                                    "organisation’s general contact."),
                                .law = {Act::Gdpr, 33, 2},
                                .group = group,
                                .personal = true}),
            field<&C::instructions>(
                {.key = "instructions",
                 .label = QT_TRANSLATE_NOOP("Register", "Instructions and what differs"),
                 .help = QT_TRANSLATE_NOOP(
                     "Register",
                     "Documented instructions of this client, and what is done differently for it."),
                 .law = {Act::Gdpr, 28, 3, "a"},
                 .group = group,
                 .kind = Kind::LongText}),
        }};
    return schema;
}

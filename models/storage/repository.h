// models/storage/repository.h - the typed face: structs in, changes out
#pragma once
#include "schema/bind.h"
#include "storage/source.h"
#include <QUuid>

template <class R>
class Repository {
public:
    explicit Repository(const Source &source)
        : source_(source)
    {
    }
    std::optional<R> find(const QString &id) const
    {
        const std::optional<Row> row = source_.find(schema_.info(), id);
        return row ? std::optional<R>(schema_.unpack(*row)) : std::nullopt;
    }
    Change added(const R &r) const
    {
        return {&schema_.info(), QUuid::createUuid().toString(QUuid::WithoutBraces), {}, schema_.pack(r)};
    }
    Change changed(const QString &id, const R &r) const
    {
        const std::optional<Row> before = source_.find(schema_.info(), id);
        Row after = schema_.pack(r);
        if (before)
            after.states = before->states;
        return {&schema_.info(), id, before, after};
    }
    Change removed(const QString &id) const
    {
        return {&schema_.info(), id, source_.find(schema_.info(), id), {}};
    }

private:
    const Source &source_;
    const Register<R> &schema_ = R::schema();
};

# Every library the program stands on. A missing one is a sentence with the way out, not a stack of CMake errors.
macro(house_need package version how)
    find_package(${package} ${version} QUIET ${ARGN})
    if(NOT ${package}_FOUND)
        message(FATAL_ERROR "Custos needs ${how}. Run packaging/install-dependencies, which installs everything.")
    endif()
endmacro()

house_need(Qt6 6.4 "Qt 6.4 or newer (Debian: qt6-base-dev qt6-charts-dev libqt6svg6-dev qt6-tools-dev qt6-l10n-tools)"
    COMPONENTS Core Gui Widgets PrintSupport Svg Charts Test LinguistTools)
house_need(GTest "" "GoogleTest (Debian: libgtest-dev)")
house_need(PkgConfig "" "pkg-config (Debian: pkgconf)")

macro(house_need_module target module how)
    pkg_check_modules(${target} QUIET IMPORTED_TARGET ${module})
    if(NOT ${target}_FOUND)
        message(FATAL_ERROR "Custos needs ${how}. Run packaging/install-dependencies, which installs everything.")
    endif()
endmacro()

house_need_module(POPPLER "poppler-qt6>=22" "Poppler for Qt 6 (Debian: libpoppler-qt6-dev)")
house_need_module(QPDF "libqpdf>=10" "qpdf (Debian: libqpdf-dev)")
if(CUSTOS_SEALED)
    house_need_module(SQLCIPHER "sqlcipher>=3.42" "SQLCipher 4.6 (Debian 12: libsqlcipher-dev from backports), or -DCUSTOS_SEALED=OFF for workspaces without encryption")
    house_need(OpenSSL 3 "OpenSSL 3 (Debian: libssl-dev)" COMPONENTS Crypto)
else()
    house_need(SQLite3 3.40 "SQLite 3.40 or newer (Debian: libsqlite3-dev)")
endif()

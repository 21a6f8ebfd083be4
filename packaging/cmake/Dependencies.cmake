# Every library the program stands on. A missing one is a sentence with the way out, not a stack of CMake errors.
# The Debian names here are those of packaging/install-dependencies; a test compares them.
include(FeatureSummary)

function(house_missing how)
    message(FATAL_ERROR "Custos needs ${how}. Run packaging/install-dependencies, which installs everything.")
endfunction()

macro(house_need package version how)
    find_package(${package} ${version} QUIET ${ARGN})
    if(NOT ${package}_FOUND)
        house_missing("${how}")
    endif()
endmacro()

macro(house_need_module target module how)
    pkg_check_modules(${target} QUIET IMPORTED_TARGET ${module})
    if(NOT ${target}_FOUND)
        house_missing("${how}")
    endif()
endmacro()

# Qt Charts asks for OpenGL, whose headers are a package of their own: said as such, not as "Qt6Charts not found".
house_need(Qt6 6.4 "Qt 6.4 or newer (Debian: qt6-base-dev)" COMPONENTS Core Gui Widgets PrintSupport Test)
house_need(Qt6OpenGL 6.4 "Qt OpenGL's headers (Debian: libqt6opengl6-dev libgl-dev)")
house_need(Qt6Charts 6.4 "Qt Charts (Debian: qt6-charts-dev)")
house_need(Qt6Svg 6.4 "Qt SVG (Debian: qt6-svg-dev)")
house_need(Qt6LinguistTools 6.4 "Qt's translation tools (Debian: qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools)")

house_need(PkgConfig "" "pkg-config (Debian: pkgconf)")
house_need_module(POPPLER "poppler-qt6>=22" "Poppler for Qt 6 (Debian: libpoppler-qt6-dev)")
house_need_module(QPDF "libqpdf>=10" "qpdf (Debian: libqpdf-dev)")
# Without it (Debian: libseccomp-dev) the process that reads foreign files has its limits, but no filter of system calls.
pkg_check_modules(SECCOMP QUIET IMPORTED_TARGET libseccomp)
if(CUSTOS_SEALED)
    house_need_module(SQLCIPHER "sqlcipher>=3.42"
        "SQLCipher 4.6 (Debian 12: libsqlcipher-dev from backports), or -DCUSTOS_SEALED=OFF for workspaces without encryption")
    house_need(OpenSSL 3 "OpenSSL 3 (Debian: libssl-dev)" COMPONENTS Crypto)
else()
    house_need(SQLite3 3.40 "SQLite 3.40 or newer (Debian: libsqlite3-dev)")
endif()
if(CUSTOS_TESTS)
    house_need(GTest "" "GoogleTest (Debian: libgtest-dev libgmock-dev), or -DCUSTOS_TESTS=OFF for the program alone")
endif()
# Without it (Debian: libbenchmark-dev) nothing is missing but the target that packaging/bench runs.
find_package(benchmark QUIET)

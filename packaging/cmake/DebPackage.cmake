# The Debian package: cmake --build build/release --target package, or packaging/package.
# What dpkg-shlibdeps cannot see is named: plugins that are loaded by name, fonts, translations, time zones.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME custos)
set(CPACK_PACKAGE_VENDOR "The Custos contributors")
set(CPACK_PACKAGE_CONTACT "The Custos contributors <contributors@custos.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "data protection officer's workbench")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "data protection officer's workbench
 Custos keeps the record of processing activities that Article 30 GDPR asks
 for, says what is not recorded or not examined yet and which provision asks
 for it, keeps who changed what, and prints the record as a PDF.
 .
 One file per client, encrypted with a passphrase where wanted; no network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (<< 6.5~) | qt6-svg-plugins, qt6-translations-l10n, fonts-noto-core, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-cjk, fonts-noto-extra")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
add_custom_command(
    OUTPUT ${documents}/custos.1.gz ${documents}/changelog.gz
    COMMAND ${CMAKE_COMMAND} -E make_directory ${documents}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/manpage $<TARGET_FILE:custos> > ${documents}/custos.1
    COMMAND gzip -9nf ${documents}/custos.1
    COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${documents}/changelog.gz
    DEPENDS custos ${CMAKE_CURRENT_SOURCE_DIR}/manpage ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    VERBATIM)
add_custom_target(documents ALL DEPENDS ${documents}/custos.1.gz)
install(FILES ${documents}/custos.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${documents}/changelog.gz linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/custos)
include(CPack)

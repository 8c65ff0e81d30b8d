# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Qt's headers are most of what a source costs to compile: the compiler reads the most used of them
# once. A source includes what it uses all the same: ./dev lint reads it without.
option(SUBMITTAL_PRECOMPILE "Precompile the most used headers" ON)

set(most_used
    <QCoreApplication>
    <QDateTime>
    <QDir>
    <QFile>
    <QFileInfo>
    <QHash>
    <QJsonArray>
    <QJsonDocument>
    <QJsonObject>
    <QList>
    <QLocale>
    <QObject>
    <QPointer>
    <QSet>
    <QString>
    <QStringList>
    <QThread>
    <QTimer>
    <QUrl>
    <algorithm>
    <array>
    <chrono>
    <functional>
    <memory>
    <optional>
    <string>
    <utility>
    <vector>)
set(most_used_widgets
    <QAction>
    <QApplication>
    <QBoxLayout>
    <QLabel>
    <QLineEdit>
    <QPainter>
    <QPushButton>
    <QStyle>
    <QToolButton>
    <QWidget>)

if(SUBMITTAL_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// Nothing but its headers.\n")
    foreach(headers precompiled precompiledwidgets)
        add_library(${headers} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
        target_link_libraries(${headers} PRIVATE submittal_flags)
    endforeach()
    target_precompile_headers(precompiled PRIVATE ${most_used})
    target_link_libraries(precompiled PRIVATE Qt6::Core)
    target_precompile_headers(precompiledwidgets PRIVATE ${most_used} ${most_used_widgets})
    target_link_libraries(precompiledwidgets PRIVATE Qt6::Widgets)
endif()

# submittal_precompile(TARGET [LIBRARY…]): the headers of Qt Widgets too, if one of these links it.
function(submittal_precompile target)
    if(NOT TARGET precompiled)
        return()
    endif()
    set(headers precompiled)
    foreach(widgets gui journeysupport Qt6::Widgets)
        if(widgets IN_LIST ARGN OR target STREQUAL widgets)
            set(headers precompiledwidgets)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM ${headers})
    target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
endfunction()

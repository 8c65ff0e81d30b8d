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

# submittal_precompiled_headers(NAME): for this folder and those below it, by the flags that hold here.
function(submittal_precompiled_headers name)
    if(NOT SUBMITTAL_PRECOMPILE OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "// Nothing but its headers.\n")
    foreach(headers ${name} ${name}widgets)
        add_library(${headers} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        target_link_libraries(${headers} PRIVATE submittal_flags)
    endforeach()
    target_precompile_headers(${name} PRIVATE ${most_used})
    target_link_libraries(${name} PRIVATE Qt6::Core)
    target_precompile_headers(${name}widgets PRIVATE ${most_used} ${most_used_widgets})
    target_link_libraries(${name}widgets PRIVATE Qt6::Widgets)
    set(precompiled_headers ${name} PARENT_SCOPE)
endfunction()

# submittal_precompile(TARGET [LIBRARY…]): the headers of Qt Widgets too, if one of these links it.
function(submittal_precompile target)
    if(NOT precompiled_headers)
        return()
    endif()
    set(headers ${precompiled_headers})
    foreach(widgets gui journeysupport Qt6::Widgets)
        if(widgets IN_LIST ARGN OR target STREQUAL widgets)
            set(headers ${precompiled_headers}widgets)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM ${headers})
    target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    if(UNIX)
        # As the headers are: CMake would compile a program with -fPIE, to which they are of no use.
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/cause.h"

#include <QCoreApplication>

using candidate::ErrorKind;

namespace comeet {

namespace {

struct CauseText
{
    Q_DECLARE_TR_FUNCTIONS(comeet::Cause)
};

} // namespace

ErrorKind kindOf(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return ErrorKind::Cancelled;
    case Cause::ConnectTimedOut:
    case Cause::UploadTimedOut:
    case Cause::AnswerTimedOut:
        return ErrorKind::TimedOut;
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::ProxyFailed:
        return ErrorKind::NotConnected;
    case Cause::SecureFailed:
        return ErrorKind::SecureConnectionFailed;
    case Cause::ConnectionLost:
    case Cause::UploadCut:
        return ErrorKind::ConnectionLost;
    case Cause::LocalFile:
        return ErrorKind::LocalFile;
    case Cause::Redirected:
    case Cause::WebPage:
        return ErrorKind::PortalInTheWay;
    case Cause::AnswerTooLong:
    case Cause::AnswerBroken:
    case Cause::NoUid:
        return ErrorKind::BadAnswer;
    case Cause::Unauthorized:
        return ErrorKind::Unauthorized;
    case Cause::Merged:
        return ErrorKind::Merged;
    case Cause::NoPermission:
        return ErrorKind::NoPermission;
    case Cause::PositionNotFound:
    case Cause::CandidateNotFound:
    case Cause::AddressNotFound:
        return ErrorKind::NotFound;
    case Cause::Conflict:
        return ErrorKind::Conflict;
    case Cause::TooLarge:
        return ErrorKind::TooLarge;
    case Cause::TooManyRequests:
        return ErrorKind::TooManyRequests;
    case Cause::Unavailable:
    case Cause::GatewayFailed:
    case Cause::ServerFailed:
        return ErrorKind::ServerUnavailable;
    case Cause::Rejected:
        break;
    }
    return ErrorKind::Rejected;
}

QString whatHappened(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return CauseText::tr("You cancelled before Comeet had answered.");
    case Cause::ConnectTimedOut:
        return CauseText::tr("Comeet could not be reached in time.");
    case Cause::UploadTimedOut:
        return CauseText::tr("The upload stopped moving.");
    case Cause::AnswerTimedOut:
        return CauseText::tr("Comeet did not answer in time.");
    case Cause::HostNotFound:
        return CauseText::tr("Comeet's address could not be found on the network.");
    case Cause::ConnectionRefused:
        return CauseText::tr("No connection to Comeet could be made.");
    case Cause::ProxyFailed:
        return CauseText::tr(
            "The proxy in your system's settings did not let the connection through.");
    case Cause::SecureFailed:
        return CauseText::tr(
            "The secure connection failed: the server's certificate cannot be trusted.");
    case Cause::ConnectionLost:
        return CauseText::tr("The connection to Comeet broke before its answer came.");
    case Cause::UploadCut:
        return CauseText::tr("The connection to Comeet broke while the candidate was being sent.");
    case Cause::LocalFile:
        return CauseText::tr("A file could not be read while it was being sent.");
    case Cause::AnswerTooLong:
        return CauseText::tr("The answer was far too long to be Comeet's.");
    case Cause::AnswerBroken:
        return CauseText::tr("The answer could not be understood.");
    case Cause::Redirected:
        return CauseText::tr("The request was led to another address instead of Comeet.");
    case Cause::WebPage:
        return CauseText::tr("A web page answered where Comeet's API should.");
    case Cause::NoUid:
        return CauseText::tr("Comeet's answer was incomplete.");
    case Cause::Unauthorized:
        return CauseText::tr("Comeet refused the api-key or the secret.");
    case Cause::Merged:
        return CauseText::tr("This candidate was merged into another one in Comeet.");
    case Cause::NoPermission:
        return CauseText::tr("This client's Comeet does not permit that.");
    case Cause::PositionNotFound:
        return CauseText::tr("Comeet does not know this position.");
    case Cause::CandidateNotFound:
        return CauseText::tr("Comeet does not find this candidate.");
    case Cause::AddressNotFound:
        return CauseText::tr("There is no list of positions at this address.");
    case Cause::Conflict:
        return CauseText::tr("This candidate is already in this position.");
    case Cause::TooLarge:
        return CauseText::tr("The files are too large for Comeet.");
    case Cause::TooManyRequests:
        return CauseText::tr("Comeet received too much in a short time.");
    case Cause::Unavailable:
        return CauseText::tr("Comeet is not available at the moment.");
    case Cause::GatewayFailed:
        return CauseText::tr("Comeet's servers could not be reached from its entrance.");
    case Cause::ServerFailed:
        return CauseText::tr("An error happened inside Comeet.");
    case Cause::Rejected:
        break;
    }
    return CauseText::tr("Comeet did not accept the request.");
}

QString remedyFor(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return CauseText::tr("Try again when you are ready.");
    case Cause::HostNotFound:
    case Cause::ConnectTimedOut:
    case Cause::ConnectionRefused:
        return CauseText::tr("Check the network connection and the base URL in the settings, then "
                             "try again.");
    case Cause::AnswerTimedOut:
    case Cause::ConnectionLost:
        return CauseText::tr("Check the network connection, then try again.");
    case Cause::UploadTimedOut:
    case Cause::UploadCut:
        // A server may say that it is too much, and hang up: Qt reads nothing while it sends.
        return CauseText::tr("Check the network connection, then try again. If it happens "
                             "each time, the files may be too large: make them smaller.");
    case Cause::ProxyFailed:
        return CauseText::tr("Check the system's proxy settings, then try again.");
    case Cause::SecureFailed:
        return CauseText::tr("Check the base URL and this computer's date and time, or try another "
                             "network.");
    case Cause::LocalFile:
        return CauseText::tr("Add the file again or remove it.");
    case Cause::Redirected:
    case Cause::WebPage:
    case Cause::AnswerTooLong:
    case Cause::AnswerBroken:
        return CauseText::tr("If this network asks you to sign in, do so in a browser; else check "
                             "the base URL in the settings. Then try again.");
    case Cause::NoUid:
    case Cause::ServerFailed:
        return CauseText::tr("Try again; if it happens again, tell Comeet's support.");
    case Cause::Unauthorized:
        return CauseText::tr("Check both in the settings, and that this computer's date and time "
                             "are right.");
    case Cause::Merged:
        return CauseText::tr("Look for the other one in Comeet.");
    case Cause::NoPermission:
        return CauseText::tr("Ask the client to allow it and then, in Comeet, to choose Revoke "
                             "access and Integrate again: only then it takes effect.");
    case Cause::PositionNotFound:
        return CauseText::tr("Check the position, and the base URL in the settings.");
    case Cause::CandidateNotFound:
        return CauseText::tr("It may have been deleted, or belong to another account: check the "
                             "account that is chosen.");
    case Cause::AddressNotFound:
        return CauseText::tr("Check the base URL in the settings, or type the position's uid.");
    case Cause::Conflict:
        return CauseText::tr("Open the existing candidate, or choose another position.");
    case Cause::TooLarge:
        return CauseText::tr("Remove a file or make it smaller, then submit again.");
    case Cause::TooManyRequests:
    case Cause::Unavailable:
    case Cause::GatewayFailed:
        return CauseText::tr("Wait a little, then try again.");
    case Cause::Rejected:
        break;
    }
    return CauseText::tr("Mend what its message says, then try again.");
}

QString remedyInDoubt()
{
    return CauseText::tr("The candidate may have arrived all the same: sending it again under the "
                         "same id will tell.");
}

} // namespace comeet

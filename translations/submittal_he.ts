<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Comeet account</source>
        <translation>חשבון Comeet</translation>
    </message>
    <message>
        <source>Your client finds the api-key in Comeet under Settings, Integrations. The secret is your agency&apos;s own; it is kept in this computer&apos;s keychain and never shown again.</source>
        <translation>הלקוח מוצא את מפתח ה-API ב-Comeet תחת Settings, Integrations. המפתח הסודי שייך לסוכנות שלך; הוא נשמר במחזיק המפתחות של המחשב הזה ולא יוצג שוב.</translation>
    </message>
</context>
<context>
    <name>CandidateDetails</name>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Process and note</source>
        <translation>תהליך והערה</translation>
    </message>
    <message>
        <source>Source contact</source>
        <translation>איש/ת קשר בסוכנות</translation>
    </message>
</context>
<context>
    <name>CandidateFields</name>
    <message>
        <source>Position</source>
        <translation>משרה</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>פרטים אישיים</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>New candidate</source>
        <translation>מועמד/ת חדש/ה</translation>
    </message>
    <message>
        <source>needed</source>
        <comment>explains the star beside some labels</comment>
        <translation>שדה חובה</translation>
    </message>
</context>
<context>
    <name>PipelinePane</name>
    <message>
        <source>Pipeline</source>
        <translation>תהליך הגיוס</translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation>סגירת תהליך הגיוס</translation>
    </message>
    <message>
        <source>Copy the uid</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>Asking Comeet</source>
        <translation>מתבצעת פנייה ל-Comeet</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <source>Open in Comeet</source>
        <translation>פתיחה ב-Comeet</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Retention periods</source>
        <translation>תקופות שמירה</translation>
    </message>
    <message>
        <source>How long personal data stays on this computer. What is due goes once a day, from the backups too, and does not come back; position, uid, times and the hashes of the files stay as your proof; of what may have arrived, nothing does. Comeet keeps what it has. A candidate that Comeet deletes is erased here as well.</source>
        <translation>כמה זמן נשמרים נתונים אישיים במחשב הזה. מה שהגיע זמנו נמחק פעם ביום, גם מהגיבויים, ואינו חוזר; המשרה, המזהים, המועדים וגיבובי הקבצים נשארים כהוכחה שלך; ממה שייתכן שהגיע לא נשאר דבר. Comeet שומרת את מה שאצלה. מועמדות שנמחקה ב־Comeet נמחקת גם כאן.</translation>
    </message>
</context>
<context>
    <name>SubmitBar</name>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>·</source>
        <translation>·</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקת טיוטה</translation>
    </message>
    <message>
        <source>Submit candidate</source>
        <translation>הגשת המועמדות</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>SubmittedView</name>
    <message>
        <source>What was sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <source>Open in Comeet</source>
        <translation>פתיחה ב-Comeet</translation>
    </message>
    <message>
        <source>Another position…</source>
        <translation>משרה אחרת…</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>מועמד/ת חדש/ה</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>שמירת הוכחה…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Erase from this computer…</source>
        <translation>מחיקה מהמחשב הזה…</translation>
    </message>
</context>
<context>
    <name>candidate::AttachmentRules</name>
    <message>
        <source>%1 is not a .pdf, .doc or .docx. Save the CV as one of these.</source>
        <translation>%1 אינו קובץ ‎.pdf, ‎.doc או ‎.docx. יש לשמור את קורות החיים באחד מהם.</translation>
    </message>
    <message>
        <source>%1 is not a picture. Choose a .jpg, .png, .gif or .bmp.</source>
        <translation>%1 אינו תמונה. יש לבחור קובץ ‎.jpg, ‎.png, ‎.gif או ‎.bmp.</translation>
    </message>
    <message>
        <source>%1 has no file type. Comeet may refuse it.</source>
        <translation>ל-%1 אין סוג קובץ. ייתכן ש-Comeet תסרב לקבל אותו.</translation>
    </message>
    <message>
        <source>Comeet&apos;s usual list has no .%1 files. It may refuse %2.</source>
        <translation>קובצי ‎.%1 אינם ברשימה הרגילה של Comeet. ייתכן שהיא תסרב לקבל את %2.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 בתים</translation>
    </message>
    <message>
        <source>%1 has %2, and Comeet takes at most %3. Make it smaller, or add a link to it instead.</source>
        <translation>גודל %1 הוא %2, ו-Comeet מקבלת עד %3 לכל היותר. יש להקטין אותו, או להוסיף קישור אליו במקום.</translation>
    </message>
    <message>
        <source>%1 has %2. Comeet may refuse files over %3.</source>
        <translation>גודל %1 הוא %2. ייתכן ש-Comeet תסרב לקבל קבצים שגודלם מעל %3.</translation>
    </message>
</context>
<context>
    <name>candidate::Field</name>
    <message>
        <source>&amp;Position</source>
        <translation>מ&amp;שרה</translation>
    </message>
    <message>
        <source>Your candidate &amp;id</source>
        <translation>המזהה ש&amp;לך</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>שם &amp;פרטי</translation>
    </message>
    <message>
        <source>&amp;Middle name</source>
        <translation>שם &amp;אמצעי</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>שם משפ&amp;חה</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;דוא״ל</translation>
    </message>
    <message>
        <source>M&amp;obile phone</source>
        <translation>טלפון &amp;נייד</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;טלפון</translation>
    </message>
    <message>
        <source>Lin&amp;kedIn</source>
        <translation>LinkedIn (&amp;5)</translation>
    </message>
    <message>
        <source>National i&amp;d</source>
        <translation>&amp;תעודת זהות</translation>
    </message>
    <message>
        <source>C&amp;V</source>
        <translation>&amp;קורות חיים</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>תמונ&amp;ה</translation>
    </message>
    <message>
        <source>Other file&amp;s</source>
        <translation>ק&amp;בצים נוספים</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>אר&amp;ץ</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>ע&amp;יר</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>מחוז (&amp;7)</translation>
    </message>
    <message>
        <source>&amp;Zip code</source>
        <translation>&amp;מיקוד</translation>
    </message>
    <message>
        <source>Street and num&amp;ber</source>
        <translation>רחוב ומ&amp;ספר</translation>
    </message>
    <message>
        <source>Prospect st&amp;atus</source>
        <translation>סטטוס קשר (&amp;6)</translation>
    </message>
    <message>
        <source>Sala&amp;ry expectations</source>
        <translation>&amp;ציפיות שכר</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>הע&amp;רה</translation>
    </message>
    <message>
        <source>Contact&apos;s full name (&amp;1)</source>
        <translation>שם איש/ת הקשר (&amp;1)</translation>
    </message>
    <message>
        <source>Contact&apos;s email (&amp;2)</source>
        <translation>דוא״ל איש/ת הקשר (&amp;2)</translation>
    </message>
    <message>
        <source>Contact&apos;s phone (&amp;3)</source>
        <translation>טלפון איש/ת הקשר (&amp;3)</translation>
    </message>
    <message>
        <source>Custom fields (&amp;4)</source>
        <translation>שדות מותאמים (&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Web links</source>
        <translation>קישורי&amp;ם</translation>
    </message>
</context>
<context>
    <name>candidate::Validation</name>
    <message>
        <source>The @ is missing, e.g. noa@example.com</source>
        <translation>חסר הסימן @, לדוגמה noa@example.com</translation>
    </message>
    <message>
        <source>The part before @ is missing, e.g. noa@example.com</source>
        <translation>חסר החלק שלפני @, לדוגמה noa@example.com</translation>
    </message>
    <message>
        <source>The part after @ is missing, e.g. noa@example.com</source>
        <translation>חסר החלק שאחרי @, לדוגמה noa@example.com</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>הסימן @ מופיע יותר מפעם אחת. יש להזין כתובת אחת בלבד.</translation>
    </message>
    <message>
        <source>Enter a single address without spaces, e.g. noa@example.com</source>
        <translation>יש להזין כתובת אחת ללא רווחים, לדוגמה noa@example.com</translation>
    </message>
    <message>
        <source>%1 is not a complete domain, e.g. example.com</source>
        <translation>%1 אינו שם מתחם מלא, לדוגמה example.com</translation>
    </message>
    <message>
        <source>A web address has no spaces. Enter one address, e.g. https://example.com</source>
        <translation>בכתובת אינטרנט אין רווחים. יש להזין כתובת אחת, לדוגמה https://example.com</translation>
    </message>
    <message>
        <source>Only http and https addresses can be sent, e.g. https://example.com</source>
        <translation>אפשר לשלוח רק כתובות http ו-https, לדוגמה https://example.com</translation>
    </message>
    <message>
        <source>Begin the address with https://, e.g. https://example.com</source>
        <translation>הכתובת צריכה להתחיל ב-https://, לדוגמה https://example.com</translation>
    </message>
    <message>
        <source>The part after %1:// is missing or not an address</source>
        <translation>החלק שאחרי %1:// חסר או שאינו כתובת</translation>
    </message>
    <message>
        <source>Comeet knows only these: %1</source>
        <translation>Comeet מכירה רק את אלה: %1</translation>
    </message>
    <message>
        <source>Choose a country from the list, or enter its two-letter code, e.g. US</source>
        <translation>יש לבחור ארץ מהרשימה, או להזין את הקוד שלה בשתי אותיות, לדוגמה US</translation>
    </message>
    <message>
        <source>A source contact needs an email address</source>
        <translation>לאיש/ת הקשר בסוכנות נדרשת כתובת דוא״ל</translation>
    </message>
    <message>
        <source>A source contact needs a full name</source>
        <translation>לאיש/ת הקשר בסוכנות נדרש שם מלא</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>%1: שדה חובה</translation>
    </message>
    <message>
        <source>The field needs a name</source>
        <translation>לשדה נדרש שם</translation>
    </message>
    <message>
        <source>%1 has no value. Enter one, or remove the field.</source>
        <translation>ל-%1 אין ערך. יש להזין ערך או להסיר את השדה.</translation>
    </message>
    <message>
        <source>%1 is there twice. Rename or remove one of them.</source>
        <translation>%1 מופיע פעמיים. יש לשנות את שמו של אחד מהם או להסיר אותו.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>‎--port מקבל מספר בין 0 ל-65535.</translation>
    </message>
    <message>
        <source>practice takes no argument.</source>
        <translation>‎practice אינו מקבל ארגומנט.</translation>
    </message>
    <message>
        <source>--port goes with practice.</source>
        <translation>‎--port שייך ל-practice.</translation>
    </message>
    <message>
        <source>submit takes one FILE.json.</source>
        <translation>‎submit מקבל FILE.json אחד.</translation>
    </message>
    <message>
        <source>show takes one UID.</source>
        <translation>‎show מקבל UID אחד.</translation>
    </message>
    <message>
        <source>--base-url and --api-key go together.</source>
        <translation>‎--base-url ו-‎--api-key באים יחד.</translation>
    </message>
    <message>
        <source>Give --account, or --base-url with --api-key, not both.</source>
        <translation>יש לציין ‎--account, או ‎--base-url עם ‎--api-key, ולא את שניהם.</translation>
    </message>
    <message>
        <source>submittal does not know &quot;%1&quot;. &quot;submittal help&quot; lists what it does.</source>
        <translation>‎submittal אינו מכיר את &quot;%1&quot;. הפקודה &quot;submittal help&quot; מציגה מה הוא עושה.</translation>
    </message>
    <message>
        <source>practice takes --port alone.</source>
        <translation>‎practice מקבל רק ‎--port.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>‎--%1 ריק.</translation>
    </message>
    <message>
        <source>check takes --profile alone.</source>
        <translation>‎check מקבל רק ‎--profile.</translation>
    </message>
    <message>
        <source>check takes no argument.</source>
        <translation>‎check אינו מקבל ארגומנטים.</translation>
    </message>
    <message>
        <source>--profile goes with submit and check.</source>
        <translation>‎--profile מתאים רק ל-submit ול-check.</translation>
    </message>
    <message>
        <source>Submittal submits candidates to Comeet accounts.

  submittal [FILE...]            open the window, with a new draft for each CV
  submittal submit FILE.json     submit a candidate; the result is JSON
  submittal show UID             print a candidate as JSON
  submittal check                verify the record and the copies of files
  submittal practice [--port N]  run the practice company until stopped

submit and show take --account NAME, or --base-url URL with --api-key KEY; without
them, the account that is chosen in the window. The partner&apos;s secret comes from the
environment variable SUBMITTAL_SECRET or the keychain.

submit keeps the same record as the window: what was submitted before is not sent again,
and what may have arrived is found out about. --profile DIR is a record of its own,
for check too.

FILE.json has the shape of Comeet&apos;s POST /candidates. In place of &quot;file&quot;: BASE64 it may
say &quot;path&quot;: &quot;cv.pdf&quot;, relative to FILE.json.

Exit status: 0 created (or shown), 2 usage, 3 conflict, 4 invalid, 5 refused,
6 not reached, 7 unknown: it may have arrived; run the same command again,
8 check found damage, 9 check found no record, 1 the result cannot be written or the
practice company cannot start.
</source>
        <translation>Submittal מגיש מועמדים לחשבונות Comeet.

  submittal [FILE...]            פתיחת החלון, עם טיוטה חדשה לכל קובץ קורות חיים
  submittal submit FILE.json     הגשת מועמד/ת; התוצאה היא JSON
  submittal show UID             הצגת מועמד/ת כ-JSON
  submittal check                אימות הרישום ועותקי הקבצים
  submittal practice [--port N]  הפעלת חברת התרגול עד לעצירה

הפקודות submit ו-show מקבלות --account NAME, או --base-url URL עם --api-key KEY; בלעדיהם
נלקח החשבון שנבחר בחלון. המפתח הסודי של השותף מגיע ממשתנה הסביבה SUBMITTAL_SECRET או
ממחזיק המפתחות.

הפקודה submit שומרת באותו רישום כמו החלון: מה שהוגש כבר אינו נשלח שוב, ומה שאולי הגיע
נבדק. ‎--profile DIR הוא רישום משלו,
גם עבור check.

מבנה FILE.json הוא כשל POST /candidates ב-Comeet. במקום &quot;file&quot;: BASE64 אפשר לכתוב
&quot;path&quot;: &quot;cv.pdf&quot;, יחסית ל-FILE.json.

קוד יציאה: 0 נוצר (או הוצג), 2 שימוש שגוי, 3 התנגשות, 4 לא תקין, 5 סורב,
6 אין חיבור, 7 לא ידוע: ייתכן שהגיע; יש להריץ שוב את אותה הפקודה,
8 הבדיקה מצאה נזק, 9 הבדיקה לא מצאה רישום, 1 אי אפשר לכתוב את התוצאה או
שחברת התרגול אינה יכולה להתחיל.
</translation>
    </message>
</context>
<context>
    <name>cli::Output</name>
    <message>
        <source>The result cannot be written: %1. Direct the output to where there is room for it and run the same command again.</source>
        <translation>אי אפשר לכתוב את התוצאה: %1. יש להפנות את הפלט למקום שיש בו מקום פנוי ולהריץ שוב את אותה הפקודה.</translation>
    </message>
</context>
<context>
    <name>cli::ResultJson</name>
    <message>
        <source>There is no record in this profile. Give the folder of another with --profile, or submit a candidate first.</source>
        <translation>אין רישום בפרופיל הזה. יש לציין תיקייה אחרת עם ‎--profile, או להגיש קודם מועמד.</translation>
    </message>
    <message>
        <source>This record was written by a newer Submittal. Install that version again to open it; nothing was changed.</source>
        <translation>הרישום הזה נכתב בגרסה חדשה יותר של Submittal. יש להתקין אותה שוב כדי לפתוח אותו; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The record is damaged. Open Submittal: it sets the record aside and takes the newest backup in its place.</source>
        <translation>הרישום פגום. יש לפתוח את Submittal: הוא ישים את הרישום בצד וישתמש בגיבוי החדש ביותר במקומו.</translation>
    </message>
    <message>
        <source>The record and the copies of the files are sound.</source>
        <translation>הרישום ועותקי הקבצים תקינים.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of files are damaged or missing. Add those files again to the drafts that need them.</source>
        <translation>
            <numerusform>עותק אחד של קובץ פגום או חסר. יש להוסיף את הקובץ שוב לטיוטה שצריכה אותו.</numerusform>
            <numerusform>%n עותקים של קבצים פגומים או חסרים. יש להוסיף את הקבצים שוב לטיוטות שצריכות אותם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>--api-key is empty.</source>
        <translation>‎--api-key ריק.</translation>
    </message>
    <message>
        <source>Put the partner&apos;s secret into the environment variable SUBMITTAL_SECRET.</source>
        <translation>יש להציב את המפתח הסודי של השותף במשתנה הסביבה SUBMITTAL_SECRET.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Connect it in the window first, or give --base-url and --api-key.</source>
        <translation>אין חשבון בשם &quot;%1&quot;. יש לחבר אותו קודם בחלון, או לציין ‎--base-url ו-‎--api-key.</translation>
    </message>
</context>
<context>
    <name>comeet::Account</name>
    <message>
        <source>The address holds a user name or password. Remove the part before the @ sign; the api-key and the secret have fields of their own.</source>
        <translation>הכתובת מכילה שם משתמש או סיסמה. יש להסיר את החלק שלפני הסימן @; למפתח ה-API ולמפתח הסודי יש שדות משלהם.</translation>
    </message>
    <message>
        <source>The address holds a question mark. Remove it and what follows it.</source>
        <translation>הכתובת מכילה סימן שאלה. יש להסיר אותו ואת מה שאחריו.</translation>
    </message>
    <message>
        <source>The address holds a # sign. Remove it and what follows it.</source>
        <translation>הכתובת מכילה את הסימן #. יש להסיר אותו ואת מה שאחריו.</translation>
    </message>
    <message>
        <source>The address of Comeet&apos;s API is missing. Enter it, for example https://api.comeet.co.</source>
        <translation>חסרה כתובת ה-API של Comeet. יש להזין אותה, לדוגמה https://api.comeet.co.</translation>
    </message>
    <message>
        <source>The address has to begin with https://, for example https://api.comeet.co. Add it in front.</source>
        <translation>הכתובת חייבת להתחיל ב-https://, לדוגמה https://api.comeet.co. יש להוסיף זאת בתחילתה.</translation>
    </message>
    <message>
        <source>This is not a web address. Enter it as it stands in the client&apos;s Comeet, for example https://api.comeet.co.</source>
        <translation>זו אינה כתובת אינטרנט. יש להזין אותה כפי שהיא מופיעה ב-Comeet של הלקוח, לדוגמה https://api.comeet.co.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be used. Replace the part before ://.</source>
        <translation>אפשר להשתמש רק בכתובות שמתחילות ב-https://. יש להחליף את החלק שלפני ://.</translation>
    </message>
    <message>
        <source>With http:// anyone on the way could read the candidate. Use https://; only addresses of this computer may do without.</source>
        <translation>עם http:// כל גורם בדרך יכול לקרוא את פרטי המועמד/ת. יש להשתמש ב-https://; רק כתובות של המחשב הזה פטורות מכך.</translation>
    </message>
</context>
<context>
    <name>comeet::Call</name>
    <message>
        <source>The api-key or the secret of this account is missing. Enter both in the settings.</source>
        <translation>מפתח ה-API או המפתח הסודי של החשבון חסר. יש להזין את שניהם בהגדרות.</translation>
    </message>
</context>
<context>
    <name>comeet::CandidateBody</name>
    <message>
        <source>%1: the file has changed since it was added. Remove it and add it again.</source>
        <translation>%1: הקובץ השתנה מאז שנוסף. יש להסיר אותו ולהוסיף אותו שוב.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, מספר %2</translation>
    </message>
    <message>
        <source>%1: the file is no longer there. Remove it, or add it again from where it is now.</source>
        <translation>%1: הקובץ כבר אינו במקומו. יש להסיר אותו, או להוסיף אותו שוב ממקומו הנוכחי.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Close it in other programs and check its permissions, or remove it.</source>
        <translation>%1: לא ניתן לקרוא את הקובץ. יש לסגור אותו בתוכנות אחרות ולבדוק את ההרשאות שלו, או להסיר אותו.</translation>
    </message>
</context>
<context>
    <name>comeet::Cause</name>
    <message>
        <source>You cancelled before Comeet had answered.</source>
        <translation>השליחה בוטלה לפני ש-Comeet השיבה.</translation>
    </message>
    <message>
        <source>Comeet could not be reached in time.</source>
        <translation>לא נוצר קשר עם Comeet בזמן.</translation>
    </message>
    <message>
        <source>The upload stopped moving.</source>
        <translation>ההעלאה נתקעה.</translation>
    </message>
    <message>
        <source>Comeet did not answer in time.</source>
        <translation>‏Comeet לא השיבה בזמן.</translation>
    </message>
    <message>
        <source>Comeet&apos;s address could not be found on the network.</source>
        <translation>כתובתה של Comeet לא נמצאה ברשת.</translation>
    </message>
    <message>
        <source>No connection to Comeet could be made.</source>
        <translation>לא ניתן היה להתחבר ל-Comeet.</translation>
    </message>
    <message>
        <source>The proxy in your system&apos;s settings did not let the connection through.</source>
        <translation>שרת ה-proxy שבהגדרות המערכת לא אפשר את החיבור.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server&apos;s certificate cannot be trusted.</source>
        <translation>החיבור המאובטח נכשל: לא ניתן לסמוך על אישור האבטחה של השרת.</translation>
    </message>
    <message>
        <source>The connection to Comeet broke before its answer came.</source>
        <translation>החיבור ל-Comeet נותק לפני שהתקבלה תשובה.</translation>
    </message>
    <message>
        <source>A file could not be read while it was being sent.</source>
        <translation>לא ניתן היה לקרוא קובץ בזמן שליחתו.</translation>
    </message>
    <message>
        <source>The answer was far too long to be Comeet&apos;s.</source>
        <translation>התשובה ארוכה מכדי להיות של Comeet.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>לא ניתן היה להבין את התשובה.</translation>
    </message>
    <message>
        <source>The request was led to another address instead of Comeet.</source>
        <translation>הבקשה הופנתה לכתובת אחרת במקום ל-Comeet.</translation>
    </message>
    <message>
        <source>A web page answered where Comeet&apos;s API should.</source>
        <translation>דף אינטרנט השיב במקום ה-API של Comeet.</translation>
    </message>
    <message>
        <source>Comeet&apos;s answer was incomplete.</source>
        <translation>התשובה של Comeet לא הייתה מלאה.</translation>
    </message>
    <message>
        <source>Comeet refused the api-key or the secret.</source>
        <translation>‏Comeet דחתה את מפתח ה-API או את המפתח הסודי.</translation>
    </message>
    <message>
        <source>This candidate was merged into another one in Comeet.</source>
        <translation>המועמדות הזו מוזגה למועמדות אחרת ב-Comeet.</translation>
    </message>
    <message>
        <source>This client&apos;s Comeet does not permit that.</source>
        <translation>ה-Comeet של הלקוח אינה מאפשרת זאת.</translation>
    </message>
    <message>
        <source>Comeet does not know this position.</source>
        <translation>המשרה הזו אינה מוכרת ל-Comeet.</translation>
    </message>
    <message>
        <source>Comeet does not find this candidate.</source>
        <translation>המועמד/ת לא נמצא/ה ב-Comeet.</translation>
    </message>
    <message>
        <source>There is no list of positions at this address.</source>
        <translation>אין רשימת משרות בכתובת הזו.</translation>
    </message>
    <message>
        <source>This candidate is already in this position.</source>
        <translation>המועמד/ת כבר נמצא/ת במשרה הזו.</translation>
    </message>
    <message>
        <source>The files are too large for Comeet.</source>
        <translation>הקבצים גדולים מדי עבור Comeet.</translation>
    </message>
    <message>
        <source>Comeet received too much in a short time.</source>
        <translation>‏Comeet קיבלה יותר מדי בקשות בזמן קצר.</translation>
    </message>
    <message>
        <source>Comeet is not available at the moment.</source>
        <translation>‏Comeet אינה זמינה כרגע.</translation>
    </message>
    <message>
        <source>Comeet&apos;s servers could not be reached from its entrance.</source>
        <translation>שרתי Comeet לא הגיבו לשער הכניסה שלה.</translation>
    </message>
    <message>
        <source>An error happened inside Comeet.</source>
        <translation>אירעה שגיאה ב-Comeet.</translation>
    </message>
    <message>
        <source>Comeet did not accept the request.</source>
        <translation>‏Comeet לא קיבלה את הבקשה.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>אפשר לנסות שוב בכל עת.</translation>
    </message>
    <message>
        <source>Check the network connection and the base URL in the settings, then try again.</source>
        <translation>יש לבדוק את החיבור לרשת ואת כתובת הבסיס בהגדרות, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>יש לבדוק את החיבור לרשת ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, then try again.</source>
        <translation>יש לבדוק את הגדרות ה-proxy של המערכת ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s date and time, or try another network.</source>
        <translation>יש לבדוק את כתובת הבסיס ואת התאריך והשעה במחשב, או לנסות רשת אחרת.</translation>
    </message>
    <message>
        <source>Add the file again or remove it.</source>
        <translation>יש להוסיף את הקובץ שוב או להסיר אותו.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in, do so in a browser; else check the base URL in the settings. Then try again.</source>
        <translation>אם הרשת הזו דורשת כניסה, יש להיכנס דרך דפדפן; אחרת יש לבדוק את כתובת הבסיס בהגדרות. לאחר מכן אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell Comeet&apos;s support.</source>
        <translation>יש לנסות שוב; אם זה חוזר, כדאי לפנות לתמיכה של Comeet.</translation>
    </message>
    <message>
        <source>Check both in the settings, and that this computer&apos;s date and time are right.</source>
        <translation>יש לבדוק את שניהם בהגדרות, ולוודא שהתאריך והשעה במחשב נכונים.</translation>
    </message>
    <message>
        <source>Look for the other one in Comeet.</source>
        <translation>יש לחפש את המועמדות האחרת ב-Comeet.</translation>
    </message>
    <message>
        <source>Ask the client to allow it and then, in Comeet, to choose Revoke access and Integrate again: only then it takes effect.</source>
        <translation>יש לבקש מהלקוח לאפשר זאת, ואז לבחור ב-Comeet באפשרות Revoke access ושוב Integrate: רק אז זה נכנס לתוקף.</translation>
    </message>
    <message>
        <source>Check the position, and the base URL in the settings.</source>
        <translation>יש לבדוק את המשרה, ואת כתובת הבסיס בהגדרות.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another account: check the account that is chosen.</source>
        <translation>ייתכן שהמועמדות נמחקה או ששייכת לחשבון אחר: יש לבדוק איזה חשבון נבחר.</translation>
    </message>
    <message>
        <source>Check the base URL in the settings, or type the position&apos;s uid.</source>
        <translation>יש לבדוק את כתובת הבסיס בהגדרות, או להקליד את מזהה המשרה.</translation>
    </message>
    <message>
        <source>Open the existing candidate, or choose another position.</source>
        <translation>אפשר לפתוח את המועמדות הקיימת, או לבחור משרה אחרת.</translation>
    </message>
    <message>
        <source>Remove a file or make it smaller, then submit again.</source>
        <translation>יש להסיר קובץ או להקטין אותו, ואז להגיש שוב.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>יש להמתין מעט ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Mend what its message says, then try again.</source>
        <translation>יש לתקן את מה שנאמר בהודעה ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The candidate may have arrived all the same: sending it again under the same id will tell.</source>
        <translation>ייתכן שהמועמדות בכל זאת הגיעה: שליחה נוספת עם אותו מזהה תברר זאת.</translation>
    </message>
    <message>
        <source>The connection to Comeet broke while the candidate was being sent.</source>
        <translation>החיבור ל־Comeet נותק בזמן שליחת המועמדות.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. If it happens each time, the files may be too large: make them smaller.</source>
        <translation>יש לבדוק את החיבור לרשת ולנסות שוב. אם זה קורה בכל פעם, ייתכן שהקבצים גדולים מדי: כדאי להקטין אותם.</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Submittal</source>
        <translation>אודות Submittal</translation>
    </message>
    <message>
        <source>Submittal %1</source>
        <translation>Submittal %1</translation>
    </message>
    <message>
        <source>Submits candidates to your clients&apos; Comeet accounts. MIT licence.</source>
        <translation>הגשת מועמדים לחשבונות Comeet של הלקוחות שלך. רישיון MIT.</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>רישיונות הספריות</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>&amp;Client&apos;s name</source>
        <translation>&amp;שם הלקוח</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;כתובת הבסיס</translation>
    </message>
    <message>
        <source>&amp;Api-key of this client</source>
        <translation>מפתח &amp;API של הלקוח</translation>
    </message>
    <message>
        <source>Partner&apos;s &amp;secret of your agency</source>
        <translation>ה&amp;מפתח הסודי של הסוכנות</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>ניתוק</translation>
    </message>
    <message>
        <source>Kept. Type only to replace it</source>
        <translation>שמור. יש להקליד רק כדי להחליף</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>gui::AccountMenu</name>
    <message>
        <source>&amp;Connect a Comeet account…</source>
        <translation>&amp;חיבור חשבון Comeet…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>ה&amp;גדרות החשבון…</translation>
    </message>
</context>
<context>
    <name>gui::AttachmentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press Delete to remove it</source>
        <translation>להסרה: מקש Delete</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>החלפת %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>gui::AttachmentIntake</name>
    <message>
        <source>What was pasted is not a picture. Copy the picture again.</source>
        <translation>מה שהודבק אינו תמונה. יש להעתיק את התמונה שוב.</translation>
    </message>
</context>
<context>
    <name>gui::AttachmentZone</name>
    <message>
        <source>Add files…</source>
        <translation>הוספת קבצים…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <comment>number of files and their size together</comment>
        <translation>
            <numerusform>קובץ אחד, %1</numerusform>
            <numerusform>%n קבצים, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty. Drop, paste or choose a file.</source>
        <translation>ריק. אפשר לגרור, להדביק או לבחור קובץ.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 הוסר.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>הסתרת ההודעה</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קריאה…</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>מסמכים (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>תמונות (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 כבר נמצא כאן.</translation>
    </message>
    <message>
        <source>%1 is already there as %2.</source>
        <translation>%1 כבר נמצא כאן בשם %2.</translation>
    </message>
    <message>
        <source>Only one file fits here, so %1 was taken.</source>
        <translation>יש כאן מקום לקובץ אחד בלבד, ולכן נלקח %1.</translation>
    </message>
    <message>
        <source>%1 replaced.</source>
        <translation>%1 הוחלף.</translation>
    </message>
    <message>
        <source>Drop to use this picture</source>
        <translation>שחרור יוסיף את התמונה הזו</translation>
    </message>
    <message>
        <source>The same file is among the others as %1.</source>
        <translation>אותו קובץ נמצא גם בין האחרים בשם %1.</translation>
    </message>
</context>
<context>
    <name>gui::CandidateForm</name>
    <message>
        <source>Not set</source>
        <translation>לא נקבע</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>מועמד/ת חדש/ה</translation>
    </message>
    <message>
        <source>None of the open positions has this uid. Choose one from the list, or make sure that the uid is right.</source>
        <translation>לאף אחת מהמשרות הפתוחות אין מזהה כזה. יש לבחור משרה מהרשימה, או לוודא שהמזהה נכון.</translation>
    </message>
    <message>
        <source>Saved ·</source>
        <comment>a quiet word: the draft is on the disk</comment>
        <translation>נשמר ·</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::Country</name>
    <message>
        <source>Andorra</source>
        <translation>אנדורה</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>איחוד האמירויות הערביות</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>אפגניסטן</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>אנטיגואה וברבודה</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>אנגווילה</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>אלבניה</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>ארמניה</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>אנגולה</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>אנטארקטיקה</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>ארגנטינה</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>סמואה האמריקנית</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>אוסטריה</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>אוסטרליה</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>ארובה</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>איי אולנד</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>אזרבייג׳ן</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>בוסניה והרצגובינה</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>ברבדוס</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>בנגלדש</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>בלגיה</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>בורקינה פאסו</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>בולגריה</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>בחריין</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>בורונדי</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>בנין</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>סנט ברתולומיאו</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>ברמודה</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ברוניי</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>בוליביה</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>האיים הקריביים ההולנדיים</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ברזיל</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>איי בהאמה</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>בהוטן</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>האי בובה</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>בוטסואנה</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>בלארוס</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>בליז</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>קנדה</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>איי קוקוס (קילינג)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>קונגו - קינשאסה</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>הרפובליקה המרכז-אפריקאית</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>קונגו - ברזאויל</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>שווייץ</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>חוף השנהב</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>איי קוק</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>צ׳ילה</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>קמרון</translation>
    </message>
    <message>
        <source>China</source>
        <translation>סין</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>קולומביה</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>קוסטה ריקה</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>קובה</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>כף ורדה</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>קוראסאו</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>אי חג המולד</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>קפריסין</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>צ׳כיה</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>גרמניה</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>ג׳יבוטי</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>דנמרק</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>דומיניקה</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>הרפובליקה הדומיניקנית</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>אלג׳יריה</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>אקוודור</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>אסטוניה</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>מצרים</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>סהרה המערבית</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>אריתריאה</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>ספרד</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>אתיופיה</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>פינלנד</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>פיג׳י</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>איי פוקלנד</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>מיקרונזיה</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>איי פארו</translation>
    </message>
    <message>
        <source>France</source>
        <translation>צרפת</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>גבון</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>בריטניה</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>גרנדה</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>גאורגיה</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>גיאנה הצרפתית</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>גרנזי</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>גאנה</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>גיברלטר</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>גרינלנד</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>גמביה</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>גינאה</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>גוואדלופ</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>גינאה המשוונית</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>יוון</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>גואטמלה</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>גואם</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>גינאה-ביסאו</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>גיאנה</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>הונג קונג (אזור מנהלי מיוחד של סין)</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>איי הרד ומקדונלד</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>הונדורס</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>קרואטיה</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>האיטי</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>הונגריה</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>אינדונזיה</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>אירלנד</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>ישראל</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>האי מאן</translation>
    </message>
    <message>
        <source>India</source>
        <translation>הודו</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>הטריטוריה הבריטית באוקיינוס ההודי</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>עיראק</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>איראן</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>איסלנד</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>איטליה</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>ג׳רזי</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ג׳מייקה</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ירדן</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>יפן</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>קניה</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>קירגיזסטן</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>קמבודיה</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>קיריבאטי</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>קומורו</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>סנט קיטס ונוויס</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>קוריאה הצפונית</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>קוריאה הדרומית</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>כווית</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>איי קיימן</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>קזחסטן</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>לאוס</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>לבנון</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>סנט לוסיה</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ליכטנשטיין</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>סרי לנקה</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ליבריה</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>לסוטו</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ליטא</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>לוקסמבורג</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>לטביה</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>לוב</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>מרוקו</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>מונקו</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>מולדובה</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>מונטנגרו</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>סן מרטן</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>מדגסקר</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>איי מרשל</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>מקדוניה הצפונית</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>מאלי</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>מיאנמר (בורמה)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>מונגוליה</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>מקאו (אזור מנהלי מיוחד של סין)</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>איי מריאנה הצפוניים</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>מרטיניק</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>מאוריטניה</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>מונסראט</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>מלטה</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>מאוריציוס</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>האיים המלדיביים</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>מלאווי</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>מקסיקו</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>מלזיה</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>מוזמביק</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>נמיביה</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>קלדוניה החדשה</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>ניז׳ר</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>האי נורפוק</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ניגריה</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ניקרגואה</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>הולנד</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>נורווגיה</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>נפאל</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>נאורו</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>ניווה</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ניו זילנד</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>עומאן</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>פנמה</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>פרו</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>פולינזיה הצרפתית</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>פפואה גינאה החדשה</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>הפיליפינים</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>פקיסטן</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>פולין</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>סנט פייר ומיקלון</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>איי פיטקרן</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>פוארטו ריקו</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>השטחים הפלסטיניים</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>פורטוגל</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>פלאו</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>פרגוואי</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>קטאר</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>ראוניון</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>רומניה</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>סרביה</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>רוסיה</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>רואנדה</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>ערב הסעודית</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>איי שלמה</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>איי סיישל</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>סודן</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>שוודיה</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>סינגפור</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>סנט הלנה</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>סלובניה</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>סבאלברד ויאן מאיין</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>סלובקיה</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>סיירה לאון</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>סן מרינו</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>סנגל</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>סומליה</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>סורינאם</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>דרום סודן</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>סאו טומה ופרינסיפה</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>אל סלבדור</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>סנט מארטן</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>סוריה</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>אסוואטיני</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>איי טרקס וקייקוס</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>צ׳אד</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>הטריטוריות הדרומיות של צרפת</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>טוגו</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>תאילנד</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>טג׳יקיסטן</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>טוקלאו</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>טימור-לסטה</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>טורקמניסטן</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>תוניסיה</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>טונגה</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>טורקיה</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>טרינידד וטובגו</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>טובאלו</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>טייוואן</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>טנזניה</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>אוקראינה</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>אוגנדה</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>האיים המרוחקים הקטנים של ארה״ב</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ארצות הברית</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>אורוגוואי</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>אוזבקיסטן</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>הוותיקן</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>סנט וינסנט והגרנדינים</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ונצואלה</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>איי הבתולה הבריטיים</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>איי הבתולה של ארצות הברית</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>וייטנאם</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>ונואטו</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>איי ווליס ופוטונה</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>סמואה</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>תימן</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>מאיוט</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>דרום אפריקה</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>זמביה</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>זימבבואה</translation>
    </message>
</context>
<context>
    <name>gui::CountryBox</name>
    <message>
        <source>Not set</source>
        <translation>לא נקבע</translation>
    </message>
</context>
<context>
    <name>gui::CountryModel</name>
    <message>
        <source>Not set</source>
        <translation>לא נקבע</translation>
    </message>
</context>
<context>
    <name>gui::CustomFieldList</name>
    <message>
        <source>Add a field</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <source>Move field %1 up</source>
        <translation>העברת שדה %1 למעלה</translation>
    </message>
    <message>
        <source>Move field %1 down</source>
        <translation>העברת שדה %1 למטה</translation>
    </message>
    <message>
        <source>Remove field %1</source>
        <translation>הסרת שדה %1</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>שם שדה %1</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>ערך שדה %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
</context>
<context>
    <name>gui::DropVerdict</name>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 הוא תיקייה</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 אינו קובץ רגיל</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 כבר אינו במקומו</translation>
    </message>
    <message>
        <source>%1 is on the web: download it first</source>
        <translation>%1 נמצא באינטרנט: יש להוריד אותו קודם</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ריק</translation>
    </message>
    <message>
        <source>%1 is not a .pdf, .doc or .docx</source>
        <translation>%1 אינו קובץ ‎.pdf, ‎.doc או ‎.docx</translation>
    </message>
    <message>
        <source>%1 is not a picture</source>
        <translation>%1 אינו תמונה</translation>
    </message>
    <message>
        <source>%1, %2 is over the limit of %3</source>
        <translation>%1, ‏%2, מעל המגבלה של %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (Comeet may refuse it)</source>
        <translation>%1 (ייתכן ש-Comeet תסרב לקבל אותו)</translation>
    </message>
    <message>
        <source>This cannot be the CV</source>
        <translation>זה לא יכול לשמש קורות חיים</translation>
    </message>
    <message>
        <source>Drop to replace the CV</source>
        <translation>שחרור יחליף את קורות החיים</translation>
    </message>
    <message>
        <source>Drop to add the CV</source>
        <translation>שחרור יוסיף את קורות החיים</translation>
    </message>
    <message>
        <source>This cannot be the picture</source>
        <translation>זה לא יכול לשמש תמונה</translation>
    </message>
    <message>
        <source>Drop to replace the picture</source>
        <translation>שחרור יחליף את התמונה</translation>
    </message>
    <message>
        <source>Drop to add the picture</source>
        <translation>שחרור יוסיף את התמונה</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be added</source>
        <translation>
            <numerusform>לא ניתן להוסיף קובץ אחד</numerusform>
            <numerusform>לא ניתן להוסיף %n קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>שחרור יוסיף קובץ אחד</numerusform>
            <numerusform>שחרור יוסיף %n קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>only one fits here</source>
        <translation>יש כאן מקום לקובץ אחד בלבד</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the web. Download it and add the file, or enter the address as a link.</source>
        <translation>%1 נמצא באינטרנט. יש להוריד אותו ולהוסיף את הקובץ, או להזין את הכתובת כקישור.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::EntryFlow</name>
    <message>
        <source>Save the proof of submission</source>
        <translation>שמירת הוכחת ההגשה</translation>
    </message>
    <message>
        <source>JSON, for programs (%1)</source>
        <translation>JSON, לתוכנות (%1)</translation>
    </message>
    <message>
        <source>PDF, for people (%1)</source>
        <translation>PDF, לקריאה (%1)</translation>
    </message>
    <message>
        <source>The proof was saved as %1.</source>
        <translation>ההוכחה נשמרה בשם %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Nothing was erased, because a candidate is being sent. Erase it afterwards.</source>
        <translation>דבר לא נמחק, כי מועמדות נשלחת כעת. אפשר למחוק לאחר מכן.</translation>
    </message>
    <message>
        <source>The candidate is being erased…</source>
        <translation>המועמדות נמחקת…</translation>
    </message>
    <message>
        <source>The candidate was not erased. %1</source>
        <translation>המועמדות לא נמחקה. %1</translation>
    </message>
    <message>
        <source>The candidate was erased from this computer. Comeet still has it.</source>
        <translation>המועמדות נמחקה מהמחשב הזה. ב-Comeet היא עדיין קיימת.</translation>
    </message>
    <message>
        <source>A copy of a file could not be deleted: it goes when Submittal is started again.</source>
        <translation>לא ניתן היה למחוק עותק של קובץ: הוא יימחק כש-Submittal יופעל שוב.</translation>
    </message>
    <message>
        <source>A damaged record that was set aside may still hold it. Delete it yourself: %1</source>
        <comment>names of files</comment>
        <translation>ייתכן שהמועמדות עדיין שמורה ברישום פגום שהוצא מהשימוש. יש למחוק אותו בעצמך: %1</translation>
    </message>
    <message>
        <source>Erase %1 from this computer? What was sent, the copies of the files, and what the log and the backups here hold of it go for good. Comeet keeps the candidate.</source>
        <translation>למחוק את %1 מהמחשב הזה? מה שנשלח, עותקי הקבצים ומה שנשמר על כך כאן ביומן ובגיבויים יימחקו לצמיתות. ב-Comeet המועמדות נשארת.</translation>
    </message>
    <message>
        <source>Erase %1 from this computer? What was sent, the copies of the files, and what the backups here hold of it go for good. The candidate may be with Comeet, and is not removed there. Submittal can then no longer find out, nor keep the same person from being sent twice.</source>
        <translation>למחוק את %1 מהמחשב הזה? מה שנשלח, עותקי הקבצים ומה שנשמר על כך כאן בגיבויים יימחקו לצמיתות. ייתכן שהמועמדות נמצאת ב-Comeet, ומשם היא לא תימחק. לאחר מכן Submittal לא יוכל עוד לברר זאת, ולא למנוע שליחה כפולה של אותו אדם.</translation>
    </message>
    <message>
        <source>The candidate was erased from this computer. Comeet may have it: look there.</source>
        <translation>המועמדות נמחקה מהמחשב הזה. ייתכן שהיא ב-Comeet: יש לבדוק שם.</translation>
    </message>
</context>
<context>
    <name>gui::ExportFlow</name>
    <message>
        <source>The list as a table, CSV (*.csv)</source>
        <translation>הרשימה כטבלה, CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list, JSON (*.json)</source>
        <translation>הרשימה, JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is recorded of each, JSON (*.json)</source>
        <translation>כל מה שרשום על כל אחד, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
    <message>
        <source>The list is being exported…</source>
        <translation>הרשימה מיוצאת…</translation>
    </message>
    <message>
        <source>The list is being exported: %1 of %2</source>
        <comment>numbers of candidates</comment>
        <translation>הרשימה מיוצאת: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) were exported to %1.</source>
        <translation>
            <numerusform>מועמד/ת אחד/ת נשמר/ה בקובץ %1.</numerusform>
            <numerusform>%n מועמדים נשמרו בקובץ %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>הסרת המסנן %1</translation>
    </message>
</context>
<context>
    <name>gui::FilterPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>what to filter by, number of entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>משרה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>כל הלקוחות</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>כל המשרות</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>כל המצבים</translation>
    </message>
</context>
<context>
    <name>gui::FormField</name>
    <message>
        <source>%1, needed</source>
        <translation>%1, שדה חובה</translation>
    </message>
</context>
<context>
    <name>gui::FormUndo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ביטול ה&amp;פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע מ&amp;חדש</translation>
    </message>
</context>
<context>
    <name>gui::History</name>
    <message>
        <source>Being sent</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Sent; Comeet refused it</source>
        <translation>נשלחה; Comeet דחתה אותה</translation>
    </message>
    <message>
        <source>Sent; Comeet had the candidate already</source>
        <translation>נשלחה; המועמדות כבר הייתה ב-Comeet</translation>
    </message>
    <message>
        <source>Not sent: something was to mend</source>
        <translation>לא נשלחה: היה מה לתקן</translation>
    </message>
    <message>
        <source>Did not reach Comeet</source>
        <translation>לא הגיעה ל-Comeet</translation>
    </message>
    <message>
        <source>Broken off when Submittal ended; it may have arrived</source>
        <translation>נקטעה כש-Submittal נסגר; ייתכן שהגיעה</translation>
    </message>
    <message>
        <source>Sent, but no answer came; it may have arrived</source>
        <translation>נשלחה, אך לא התקבלה תשובה; ייתכן שהגיעה</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>how an attempt ended, the server&apos;s own words</comment>
        <translation>%1: ”%2“</translation>
    </message>
    <message>
        <source>Sent; the practice company has the candidate, under the uid %1</source>
        <translation>נשלחה; המועמדות נמצאת בחברת התרגול, במזהה %1</translation>
    </message>
    <message>
        <source>Sent; Comeet has the candidate, under the uid %1</source>
        <translation>נשלחה; המועמדות נמצאת ב-Comeet, במזהה %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>סטטוס: %1</translation>
    </message>
    <message>
        <source>Seen here %1</source>
        <translation>נראה כאן: %1</translation>
    </message>
    <message>
        <source>by the clock of this computer</source>
        <translation>לפי השעון של המחשב הזה</translation>
    </message>
    <message>
        <source>by the practice company&apos;s clock</source>
        <translation>לפי השעון של חברת התרגול</translation>
    </message>
    <message>
        <source>by the clock of Comeet&apos;s server</source>
        <translation>לפי השעון של השרת של Comeet</translation>
    </message>
    <message>
        <source>Status changed from %1 to %2</source>
        <translation>הסטטוס השתנה: מ־%1 ל־%2</translation>
    </message>
    <message>
        <source>The copies of the files were removed, by your retention periods</source>
        <translation>עותקי הקבצים הוסרו, לפי תקופות השמירה שלך</translation>
    </message>
    <message>
        <source>Everything personal was removed, by your retention periods</source>
        <translation>כל הפרטים האישיים הוסרו, לפי תקופות השמירה שלך</translation>
    </message>
</context>
<context>
    <name>gui::LinkList</name>
    <message>
        <source>Add a link</source>
        <translation>הוספת קישור</translation>
    </message>
    <message>
        <source>Move link %1 up</source>
        <translation>העברת קישור %1 למעלה</translation>
    </message>
    <message>
        <source>Move link %1 down</source>
        <translation>העברת קישור %1 למטה</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>הסרת קישור %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>קישור %1</translation>
    </message>
</context>
<context>
    <name>gui::MainActions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>מועמד/ת &amp;חדש/ה</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>ה&amp;גשה</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>מחיקת טי&amp;וטה</translation>
    </message>
    <message>
        <source>&amp;Refresh the timeline</source>
        <translation>&amp;רענון ציר הזמן</translation>
    </message>
    <message>
        <source>&amp;Open in Comeet</source>
        <translation>&amp;פתיחה ב-Comeet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ביטול ה&amp;פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע מ&amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Connect a Comeet account…</source>
        <translation>&amp;חיבור חשבון Comeet…</translation>
    </message>
    <message>
        <source>&amp;About Submittal</source>
        <translation>&amp;אודות Submittal</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>כמו ה&amp;מערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>מועמד/ת</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>&amp;Find a candidate</source>
        <translation>&amp;חיפוש מועמד/ת</translation>
    </message>
    <message>
        <source>&amp;Ask for statuses by itself</source>
        <translation>&amp;בדיקת מצבים אוטומטית</translation>
    </message>
    <message>
        <source>&amp;Notify me of changes</source>
        <translation>&amp;התראה על שינויים</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>יי&amp;צוא הרשימה…</translation>
    </message>
    <message>
        <source>Re&amp;tention periods…</source>
        <translation>תקופות ש&amp;מירה…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded one</source>
        <translation>ה&amp;חזרת הטיוטה שנמחקה</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>The candidate was discarded.</source>
        <translation>הטיוטה נמחקה.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>החזרה לטופס</translation>
    </message>
    <message>
        <source>No keychain of this computer took the secret, so it is kept only until Submittal is closed. With a keychain such as GNOME Keyring or KWallet, connect the account again and it stays.</source>
        <translation>אף מחזיק מפתחות במחשב זה לא קיבל את הסוד, ולכן הוא נשמר רק עד לסגירת Submittal. עם מחזיק מפתחות כגון GNOME Keyring או KWallet, יש לחבר את החשבון מחדש והסוד יישמר.</translation>
    </message>
    <message>
        <source>The copies of this candidate&apos;s files were removed by your retention periods. Add the files again.</source>
        <translation>עותקי הקבצים של המועמדות הזו הוסרו לפי תקופות השמירה שלך. יש להוסיף את הקבצים שוב.</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>להמשיך בלעדיהם</translation>
    </message>
</context>
<context>
    <name>gui::MendFlow</name>
    <message>
        <source>What was to mend is mended: this can be sent now.</source>
        <translation>מה שהיה צריך תיקון תוקן: אפשר לשלוח עכשיו.</translation>
    </message>
</context>
<context>
    <name>gui::MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the server&apos;s own words</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>gui::OpenFlow</name>
    <message numerus="yes">
        <source>%n more file(s) cannot be the CV.</source>
        <translation>
            <numerusform>קובץ אחד נוסף אינו יכול לשמש קורות חיים.</numerusform>
            <numerusform>%n קבצים נוספים אינם יכולים לשמש קורות חיים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) wait among the drafts.</source>
        <translation>
            <numerusform>קורות חיים של מועמד/ת אחד/ת ממתינים בטיוטות.</numerusform>
            <numerusform>קורות חיים של %n מועמדים ממתינים בטיוטות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OutcomeMessage</name>
    <message>
        <source>Open the existing candidate</source>
        <translation>פתיחת המועמדות הקיימת</translation>
    </message>
    <message>
        <source>Send to another position…</source>
        <translation>הגשה למשרה אחרת…</translation>
    </message>
    <message>
        <source>Change the id…</source>
        <translation>שינוי המזהה…</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>בירור</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>מעבר לשדה הראשון</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>הגדרות החשבון…</translation>
    </message>
    <message>
        <source>Copy the uid</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>%1 was submitted to %2.</source>
        <translation>המועמדות של %1 הוגשה אל %2.</translation>
    </message>
    <message>
        <source>%1 is already in this position, in progress.</source>
        <translation>המועמדות של %1 למשרה הזו כבר קיימת ונמצאת בתהליך.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <comment>after a list of fields that goes on</comment>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be sent: %1</source>
        <translation>
            <numerusform>פרט אחד לתיקון לפני השליחה: %1</numerusform>
            <numerusform>%n פרטים לתיקון לפני השליחה: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The existing candidate %1 cannot be read with this account. %2</source>
        <translation>לא ניתן לקרוא את המועמדות הקיימת %1 בחשבון הזה. %2</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was submitted.</source>
        <translation>בוטל. דבר לא הוגש.</translation>
    </message>
    <message numerus="yes">
        <source>Comeet asks to wait %n second(s).</source>
        <translation>
            <numerusform>Comeet מבקשת להמתין שנייה אחת.</numerusform>
            <numerusform>Comeet מבקשת להמתין %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>לא לשלוח</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <source>Stop and edit</source>
        <translation>לעצור ולערוך</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>המועמדות</translation>
    </message>
    <message>
        <source>%1 may have arrived. %2</source>
        <comment>name, what happened</comment>
        <translation>ייתכן ש%1 כבר הגיע. %2</translation>
    </message>
    <message>
        <source>%1 was not submitted and is among the Drafts again. %2</source>
        <comment>name, what happened</comment>
        <translation>המועמדות של %1 לא הוגשה והיא שוב בין הטיוטות. %2</translation>
    </message>
    <message>
        <source>New since you last looked: %1, before that %2. It changed %3.</source>
        <comment>status, status, when</comment>
        <translation>חדש מאז הפעם האחרונה: %1, לפני כן %2. השתנה %3.</translation>
    </message>
    <message>
        <source>The candidate was tried for 24 hours, and waits in the Outbox for you.</source>
        <translation>היו ניסיונות במשך 24 שעות, והמועמדות ממתינה לכם בדואר היוצא.</translation>
    </message>
    <message>
        <source>The candidate waits in the Outbox, and Submittal tries again by itself at %1.</source>
        <translation>המועמדות ממתינה בדואר היוצא, ו-Submittal ינסה שוב מעצמו בשעה %1.</translation>
    </message>
    <message>
        <source>The candidate waits in the Outbox and goes out by itself.</source>
        <translation>המועמדות ממתינה בדואר היוצא ותישלח מעצמה.</translation>
    </message>
</context>
<context>
    <name>gui::PipelineFlow</name>
    <message>
        <source>This candidate was read with another account. Choose that account, then refresh.</source>
        <translation>המועמדות נקראה בחשבון אחר. יש לבחור בחשבון ההוא ולרענן.</translation>
    </message>
</context>
<context>
    <name>gui::PipelinePane</name>
    <message>
        <source>The candidate&apos;s uid</source>
        <translation>מזהה המועמד/ת</translation>
    </message>
    <message>
        <source>Copy the uid</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation>סגירת תהליך הגיוס</translation>
    </message>
    <message>
        <source>
“%1”</source>
        <comment>the server&apos;s own words</comment>
        <translation>
“%1”</translation>
    </message>
    <message>
        <source>Candidate without a name</source>
        <translation>מועמד/ת ללא שם</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק/ה</translation>
    </message>
    <message>
        <source>Comeet sent no address for this candidate.</source>
        <translation>‏Comeet לא שלחה כתובת עבור המועמדות הזו.</translation>
    </message>
    <message>
        <source>This candidate was deleted in Comeet.</source>
        <translation>המועמדות הזו נמחקה ב-Comeet.</translation>
    </message>
    <message>
        <source>No steps yet. They appear here once the client&apos;s team has put the candidate into a step.</source>
        <translation>עדיין אין שלבים. הם יופיעו כאן לאחר שצוות הלקוח ישבץ את המועמד/ת בשלב.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>נבדק: %1</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>עודכן: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>נוצר: %1</translation>
    </message>
    <message>
        <source>Last changed: %1</source>
        <translation>עודכן לאחרונה: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>נוצר: %1</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>בתהליך</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>ממתין להחלטה</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>גויס/ה</translation>
    </message>
</context>
<context>
    <name>gui::PositionModel</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>%1, uid %2</source>
        <translation>%1, מזהה %2</translation>
    </message>
    <message>
        <source>%1, uid %2, last used</source>
        <translation>%1, מזהה %2, האחרונה</translation>
    </message>
    <message>
        <source>last used · %1</source>
        <comment>a position</comment>
        <translation>האחרונה · ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>gui::PositionPicker</name>
    <message>
        <source>Reading the list of positions…</source>
        <translation>טעינת רשימת המשרות…</translation>
    </message>
    <message>
        <source>Show the open positions</source>
        <translation>הצגת המשרות הפתוחות</translation>
    </message>
    <message>
        <source>Show the open positions (Alt+Down)</source>
        <translation>הצגת המשרות הפתוחות (Alt+Down)</translation>
    </message>
    <message>
        <source>Search the open positions, or type a uid</source>
        <translation>חיפוש במשרות הפתוחות, או הקלדת מזהה</translation>
    </message>
    <message>
        <source>Type the position&apos;s uid</source>
        <translation>הקלדת מזהה המשרה</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>משרה</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>מזהה %1</translation>
    </message>
    <message>
        <source>Comeet has more positions than these. Type the uid of another one.</source>
        <translation>ב-Comeet יש משרות נוספות. למשרה אחרת יש להקליד את המזהה.</translation>
    </message>
</context>
<context>
    <name>gui::PracticeBanner</name>
    <message>
        <source>Practice company: nothing leaves this computer.</source>
        <translation>חברת תרגול: שום דבר לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Connect a Comeet account…</source>
        <translation>חיבור חשבון Comeet…</translation>
    </message>
</context>
<context>
    <name>gui::ProofDocument</name>
    <message>
        <source>Proof of submission</source>
        <translation>הוכחת הגשה</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d בMMMM yyyy</translation>
    </message>
    <message>
        <source>This was practice. On %1 the practice company on this computer answered that it has this candidate, under the uid %2.</source>
        <translation>זה היה תרגול. בתאריך %1 השיבה חברת התרגול שבמחשב הזה שהמועמדות נמצאת אצלה, במזהה %2.</translation>
    </message>
    <message>
        <source>On %1, by its own clock, Comeet&apos;s server answered that it has this candidate, under the uid %2.</source>
        <translation>בתאריך %1, לפי השעון שלו, השיב השרת של Comeet שהמועמדות נמצאת אצלו, במזהה %2.</translation>
    </message>
    <message>
        <source>On %1, by the clock of the computer that sent it, Comeet&apos;s server answered that it has this candidate, under the uid %2.</source>
        <translation>בתאריך %1, לפי השעון של המחשב השולח, השיב השרת של Comeet שהמועמדות נמצאת אצלו, במזהה %2.</translation>
    </message>
    <message>
        <source>Nothing left the computer, so this proves nothing about Comeet.</source>
        <translation>דבר לא יצא מהמחשב, ולכן אין בכך הוכחה לגבי Comeet.</translation>
    </message>
    <message>
        <source>That answer is what this page proves, with what was sent, as Submittal recorded both on the computer that sent them. It bears no signature of Comeet&apos;s; who doubts it can ask Comeet for the candidate of that uid.</source>
        <translation>התשובה הזו, ומה שנשלח, הם מה שמסמך זה מוכיח, כפי ש-Submittal רשם אותם במחשב השולח. אין בו חתימה של Comeet; מי שמטיל בו ספק יכול לבקש מ-Comeet את המועמדות שבמזהה הזה.</translation>
    </message>
    <message>
        <source>The submission</source>
        <translation>ההגשה</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Candidate&apos;s uid</source>
        <translation>מזהה המועמד/ת</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>בשעון המקומי</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>In local time; attempts by the clock of the computer that sent them.</source>
        <translation>בשעון המקומי; ניסיונות השליחה לפי השעון של המחשב השולח.</translation>
    </message>
    <message>
        <source>Digest of this proof</source>
        <translation>טביעת האצבע של הוכחה זו</translation>
    </message>
    <message>
        <source>Of what was sent, to whom, when, and of the attempts. The proof as JSON has the same digest, so that two proofs can be compared.</source>
        <translation>של מה שנשלח, למי ומתי, ושל ניסיונות השליחה. להוכחה בצורת JSON אותה טביעת אצבע, כך שאפשר להשוות בין שתי הוכחות.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, by whose clock</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gui::ProofPdf</name>
    <message>
        <source>Proof of submission · uid %1 · made by Submittal on %2</source>
        <translation>הוכחת הגשה · מזהה %1 · נוצרה על ידי Submittal, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>Proof of submission</source>
        <translation>הוכחת הגשה</translation>
    </message>
</context>
<context>
    <name>gui::ProspectStatus</name>
    <message>
        <source>Sourced</source>
        <translation>אותר/ה</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>נוצר קשר</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>התקבל מענה</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>יש עניין</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>אין עניין</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>לא ליצור קשר</translation>
    </message>
</context>
<context>
    <name>gui::QuitFlow</name>
    <message>
        <source>A candidate is still being sent.</source>
        <translation>מועמדות עדיין נשלחת.</translation>
    </message>
    <message>
        <source>Cancel and quit</source>
        <translation>ביטול ויציאה</translation>
    </message>
    <message>
        <source>This candidate&apos;s files are still being read.</source>
        <translation>הקבצים של המועמד/ת עדיין נקראים.</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>לצאת בלעדיהם</translation>
    </message>
    <message>
        <source>The list is still being exported.</source>
        <translation>הרשימה עדיין מיוצאת.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>עצירה ויציאה</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>יציאה בכל זאת</translation>
    </message>
</context>
<context>
    <name>gui::RecordEmpty</name>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
</context>
<context>
    <name>gui::RecordFilter</name>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>מ־%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>כל הזמנים</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>טווח אחר…</translation>
    </message>
</context>
<context>
    <name>gui::RecordFlow</name>
    <message>
        <source>What was typed last is not saved. %1</source>
        <translation>מה שהוקלד לאחרונה לא נשמר. %1</translation>
    </message>
    <message>
        <source>This candidate stays here until it can be saved. %1</source>
        <translation>המועמד/ת נשאר/ת כאן עד שאפשר יהיה לשמור. %1</translation>
    </message>
    <message>
        <source>This candidate&apos;s files are still being read. Then the next one follows.</source>
        <translation>הקבצים של המועמד/ת עדיין נקראים. לאחר מכן נמשיך אל הבא.</translation>
    </message>
</context>
<context>
    <name>gui::RecordModel</name>
    <message>
        <source>Saved %1</source>
        <translation>נשמר: %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>סורב: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ממתין לשליחה</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>ייתכן שהגיע</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>הוגש: %1</translation>
    </message>
    <message>
        <source>%1 · submitted %2</source>
        <comment>status, when</comment>
        <translation>%1 · הוגש: %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>ללא משרה</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row that is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped after 24 hours</source>
        <translation>נעצר אחרי 24 שעות</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>ניסיון נוסף %1</translation>
    </message>
    <message>
        <source>new status</source>
        <translation>מצב חדש</translation>
    </message>
    <message>
        <source>No name on record</source>
        <translation>אין שם ברישום</translation>
    </message>
</context>
<context>
    <name>gui::RecordPane</name>
    <message>
        <source>New candidate</source>
        <translation>מועמד/ת חדש/ה</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>דואר יוצא</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>הוגשו</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>מועמדים</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder, number of entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in %1 has “%2”.</source>
        <comment>folder, what was searched for</comment>
        <translation>אין דבר ב„%1” עם „%2”.</translation>
    </message>
    <message>
        <source>No drafts. What you type is saved here by itself.</source>
        <translation>אין טיוטות. מה שמוקלד נשמר כאן מעצמו.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>דבר אינו בדרך.</translation>
    </message>
    <message>
        <source>Nobody was submitted yet.</source>
        <translation>עדיין לא הוגש איש.</translation>
    </message>
    <message>
        <source>Nothing in %1 that matches the filters has “%2”.</source>
        <comment>folder, what was searched for</comment>
        <translation>אין ב„%1” דבר שמתאים למסננים ויש בו „%2”.</translation>
    </message>
    <message>
        <source>Nothing in %1 matches the filters.</source>
        <comment>folder</comment>
        <translation>אין ב„%1” דבר שמתאים למסננים.</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <comment>folder, number of entries</comment>
        <translation>%1: נמצאו %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;ייצוא הרשימה…</translation>
    </message>
</context>
<context>
    <name>gui::RecordSearch</name>
    <message>
        <source>Search name, email, phone, note</source>
        <translation>חיפוש שם, דוא״ל, טלפון, הערה</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>חיפוש ברשומות</translation>
    </message>
    <message numerus="yes">
        <source>Filter the list: %n filter(s)</source>
        <translation>
            <numerusform>סינון הרשימה: מסנן אחד</numerusform>
            <numerusform>סינון הרשימה: %n מסננים</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>סינון הרשימה</translation>
    </message>
</context>
<context>
    <name>gui::RelativeTime</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>הרגע</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>בעוד דקה</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>לפני דקה</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>בעוד דקה</numerusform>
            <numerusform>בעוד %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>היום, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>מחר, %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, %1 %2</source>
        <comment>weekday, time</comment>
        <translation>
            <numerusform>בעוד יום, %1 %2</numerusform>
            <numerusform>בעוד %n ימים, %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>exact time: date, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>dddd, d בMMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>took a day</source>
        <translation>ארך יום</translation>
    </message>
    <message numerus="yes">
        <source>took %n days</source>
        <translation>
            <numerusform>ארך יום</numerusform>
            <numerusform>ארך %n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RemarkLine</name>
    <message>
        <source>Error: %1</source>
        <translation>שגיאה: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>אזהרה: %1</translation>
    </message>
</context>
<context>
    <name>gui::RemovalWords</name>
    <message numerus="yes">
        <source>%n copy(ies) of files</source>
        <translation>
            <numerusform>עותק אחד של קובץ</numerusform>
            <numerusform>%n עותקים של קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything personal of %n candidate(s)</source>
        <translation>
            <numerusform>כל הפרטים האישיים של מועמדות אחת</numerusform>
            <numerusform>כל הפרטים האישיים של %n מועמדויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle draft(s)</source>
        <translation>
            <numerusform>טיוטה אחת שלא נגעו בה</numerusform>
            <numerusform>%n טיוטות שלא נגעו בהן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) that may have arrived</source>
        <translation>
            <numerusform>מועמדות אחת שייתכן שהגיעה</numerusform>
            <numerusform>%n מועמדויות שייתכן שהגיעו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With that, Submittal can no longer find out whether they did.</source>
        <translation>%1 לאחר מכן Submittal לא יוכל עוד לברר אם הגיעו.</translation>
    </message>
</context>
<context>
    <name>gui::RetentionDialog</name>
    <message>
        <source>Keep for good</source>
        <translation>לשמור לתמיד</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 חודשים</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 חודשים</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>שנה</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>שנה אחת</numerusform>
            <numerusform>%n שנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copies of files, after a candidate was submitted</source>
        <translation>ע&amp;ותקי קבצים, אחרי הגשת המועמדות</translation>
    </message>
    <message>
        <source>Everything &amp;personal of a candidate, after the status last changed</source>
        <translation>כל ה&amp;פרטים האישיים של מועמדות, אחרי שינוי המצב האחרון</translation>
    </message>
    <message>
        <source>&amp;Drafts, after the last edit</source>
        <translation>&amp;טיוטות, אחרי העריכה האחרונה</translation>
    </message>
    <message>
        <source>Last looked at %1: nothing was due.</source>
        <translation>נבדק לאחרונה ב־%1: לא היה מה להסיר.</translation>
    </message>
    <message>
        <source>Last removed %1: %2.</source>
        <comment>time, what</comment>
        <translation>הוסרו לאחרונה ב־%1: %2.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>אין כרגע מה להסיר.</translation>
    </message>
    <message>
        <source>Due now, and removed when you save: %1.</source>
        <translation>הגיע זמנם, ויוסרו עם השמירה: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>שמירה והסרה</translation>
    </message>
</context>
<context>
    <name>gui::RetentionFlow</name>
    <message>
        <source>Removed by your retention periods: %1.</source>
        <translation>הוסרו לפי תקופות השמירה שלך: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Comeet deleted %n candidate(s) of yours, so what was kept of them on this computer was erased, too.</source>
        <translation>
            <numerusform>מועמדות אחת שלך נמחקה ב־Comeet, ולכן מה שנשמר עליה במחשב הזה נמחק גם הוא.</numerusform>
            <numerusform>%n מועמדויות שלך נמחקו ב־Comeet, ולכן מה שנשמר עליהן במחשב הזה נמחק גם הוא.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SentFileCard</name>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>העתקת ה-SHA-256 של %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>העתקת ה-SHA-256</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>השם הוסר</translation>
    </message>
</context>
<context>
    <name>gui::SentText</name>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
</context>
<context>
    <name>gui::StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation>סטטוס: %1</translation>
    </message>
</context>
<context>
    <name>gui::StatusNews</name>
    <message>
        <source>A candidate of yours is now: %1.</source>
        <translation>מועמד שלך נמצא כעת במצב: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have a new status.</source>
        <translation>
            <numerusform>למועמד אחד יש מצב חדש.</numerusform>
            <numerusform>ל-%n מועמדים יש מצב חדש.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SubmitBar</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>קיצור מקשים: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>חשבון: %1</translation>
    </message>
    <message>
        <source>1 thing to mend</source>
        <translation>פרט אחד לתיקון</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>פרט אחד לתיקון</numerusform>
            <numerusform>%n פרטים לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>המתנה לתשובה…</translation>
    </message>
    <message>
        <source>Sending to %1 · %2 of %3 · %4 %</source>
        <translation>שליחה אל %1 · %2 מתוך %3 · %4%</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>שליחה אל %1</translation>
    </message>
    <message>
        <source>Find out about %1</source>
        <translation>בירור לגבי %1</translation>
    </message>
    <message>
        <source>This candidate may have arrived already.</source>
        <translation>ייתכן שהמועמדות הזו כבר הגיעה.</translation>
    </message>
</context>
<context>
    <name>gui::SubmitFlow</name>
    <message>
        <source>The files are still being read. Then this is sent.</source>
        <translation>הקבצים עדיין נקראים. לאחר מכן תתבצע השליחה.</translation>
    </message>
    <message>
        <source>Nothing was sent, because a file could not be added: the reason stands at the documents. Submit again when it is as you want it.</source>
        <translation>דבר לא נשלח, כי לא ניתן היה להוסיף קובץ: הסיבה מופיעה ליד המסמכים. יש להגיש שוב כשהכול כרצונך.</translation>
    </message>
    <message>
        <source>The existing candidate is being opened…</source>
        <translation>המועמדות הקיימת נפתחת…</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded. %1</source>
        <translation>דבר לא נשלח, כי לא ניתן היה לרשום זאת. %1</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>המועמדות נשלחת.</translation>
    </message>
</context>
<context>
    <name>gui::SubmittedView</name>
    <message>
        <source>Submitted %1</source>
        <translation>הוגש: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when submitted, uid</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comeet sent no address for this candidate.</source>
        <translation>‏Comeet לא שלחה כתובת עבור המועמדות הזו.</translation>
    </message>
    <message>
        <source>Sent, but not known to have arrived</source>
        <translation>נשלח, אך לא ידוע אם הגיע</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exact time, by whose clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>עדיין לא הוגש</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>מה נשלח</translation>
    </message>
    <message>
        <source>No name on record</source>
        <translation>אין שם ברישום</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>Step without a name</source>
        <translation>שלב ללא שם</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>נקבע: %1</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>הושלם: %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>נוכחי</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>הושלם: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>לא נקבע מועד</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>נקבע: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a step that is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Steps of the pipeline</source>
        <translation>שלבי תהליך הגיוס</translation>
    </message>
</context>
<context>
    <name>gui::ZonePrompt</name>
    <message>
        <source>Drop, paste or</source>
        <translation>גרירה, הדבקה או</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>PDF, DOC or DOCX</source>
        <translation>PDF, DOC או DOCX</translation>
    </message>
    <message>
        <source>JPG, PNG, GIF or BMP</source>
        <translation>JPG, PNG, GIF או BMP</translation>
    </message>
    <message>
        <source>Up to %1 each</source>
        <translation>עד %1 לכל קובץ</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <comment>what the file is for</comment>
        <translation>%1: בחירת קובץ</translation>
    </message>
</context>
<context>
    <name>gui::filenames</name>
    <message>
        <source>FILE</source>
        <translation>קובץ</translation>
    </message>
</context>
<context>
    <name>journal::DiskError</name>
    <message>
        <source>The disk is full, so nothing more can be saved. Free some space, then try again; what you see is still here.</source>
        <translation>הדיסק מלא ולא ניתן לשמור עוד. יש לפנות מקום ולנסות שוב; מה שמוצג עדיין כאן.</translation>
    </message>
    <message>
        <source>Submittal may not write to the folder of its record. Make that folder yours and writable, then try again.</source>
        <translation>ל-Submittal אין הרשאת כתיבה לתיקיית הרשומות. יש לקבל בעלות והרשאת כתיבה לתיקייה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The disk with Submittal&apos;s record cannot be read or written. Check that it is connected and healthy, then try again.</source>
        <translation>לא ניתן לקרוא או לכתוב בדיסק שבו הרשומות של Submittal. יש לבדוק שהוא מחובר ותקין ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another program is holding Submittal&apos;s record. Close other Submittal windows, backups and scanners, then try again.</source>
        <translation>תוכנה אחרת מחזיקה ברשומות של Submittal. יש לסגור חלונות אחרים של Submittal, גיבויים וסורקים ולנסות שוב.</translation>
    </message>
    <message>
        <source>Submittal&apos;s record is damaged. Restart Submittal: it sets the damaged file aside and restores what it can.</source>
        <translation>הרשומות של Submittal פגומות. יש להפעיל מחדש את Submittal: הקובץ הפגום יוצא הצידה ומה שאפשר ישוחזר.</translation>
    </message>
    <message>
        <source>Submittal&apos;s record could not be used. Restart Submittal and try again.</source>
        <translation>לא ניתן להשתמש ברשומות של Submittal. יש להפעיל מחדש את Submittal ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>journal::FileReading</name>
    <message>
        <source>This file cannot be read. Close it in other programs, or ask for the right to read it, and add it again.</source>
        <translation>לא ניתן לקרוא את הקובץ הזה. יש לסגור אותו בתוכנות אחרות, או לבקש הרשאת קריאה, ולהוסיף אותו שוב.</translation>
    </message>
    <message>
        <source>This file changed while it was read. Wait until it is saved or downloaded completely, and add it again.</source>
        <translation>הקובץ השתנה בזמן הקריאה. יש להמתין עד שיישמר או יורד במלואו, ולהוסיף אותו שוב.</translation>
    </message>
    <message>
        <source>Cancelled. The file was not added.</source>
        <translation>בוטל. הקובץ לא נוסף.</translation>
    </message>
    <message>
        <source>This file is no longer there. It may have been moved, renamed or deleted: choose it again.</source>
        <translation>הקובץ כבר אינו במקומו. ייתכן שהועבר, ששמו שונה או שנמחק: יש לבחור אותו שוב.</translation>
    </message>
    <message>
        <source>This is a folder. Add the files in it, or pack it into a .zip first.</source>
        <translation>זו תיקייה. יש להוסיף את הקבצים שבה, או לארוז אותה קודם בקובץ ‎.zip.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Choose a file instead.</source>
        <translation>זהו התקן או צינור ולא קובץ. יש לבחור קובץ במקום.</translation>
    </message>
    <message>
        <source>This file is empty. Save or download it again, then add it.</source>
        <translation>הקובץ ריק. יש לשמור או להוריד אותו שוב, ואז להוסיף אותו.</translation>
    </message>
    <message>
        <source>This file has %1, which is too large to send. Make it smaller, or add a link to it instead.</source>
        <translation>גודל הקובץ הוא %1, וזה גדול מדי לשליחה. יש להקטין אותו, או להוסיף קישור אליו במקום.</translation>
    </message>
</context>
<context>
    <name>journal::FileStore</name>
    <message>
        <source>What was pasted is empty. Copy it again, then paste it.</source>
        <translation>מה שהודבק ריק. יש להעתיק שוב ולהדביק.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>בוטל.</translation>
    </message>
</context>
<context>
    <name>journal::Migrations</name>
    <message>
        <source>This record was written by a newer Submittal. Install that version again to open it; nothing was changed.</source>
        <translation>הרשומות נכתבו בגרסה חדשה יותר של Submittal. כדי לפתוח אותן יש להתקין שוב את הגרסה ההיא; דבר לא שונה.</translation>
    </message>
</context>
<context>
    <name>journal::Reconciliation</name>
    <message>
        <source>Submittal was closed while this candidate was being sent. It may have arrived: find out by sending it again under the same id.</source>
        <translation>Submittal נסגר בזמן שהמועמדות נשלחה. ייתכן שהגיעה: אפשר לברר זאת בשליחה נוספת עם אותו מזהה.</translation>
    </message>
    <message>
        <source>The record was restored from a backup. This candidate may have been sent since: find out by sending it again under the same id.</source>
        <translation>הרשומות שוחזרו מגיבוי. ייתכן שהמועמדות נשלחה מאז: אפשר לברר זאת בשליחה נוספת עם אותו מזהה.</translation>
    </message>
    <message>
        <source>This candidate was submitted later and is in Submitted, but what was sent is lost. Here is an earlier text of it: remove it unless you need it.</source>
        <translation>המועמדות הזאת הוגשה מאוחר יותר ונמצאת ב״הוגשו״, אבל מה שנשלח אבד. כאן נוסח קודם שלה: אפשר למחוק אותו אם אין בו צורך.</translation>
    </message>
</context>
<context>
    <name>journal::Remarks</name>
    <message>
        <source>This candidate was submitted and can no longer be changed. Copy it as a new draft, or take it back from the outbox first.</source>
        <translation>המועמדות הוגשה ולא ניתן עוד לשנותה. יש להעתיק אותה לטיוטה חדשה, או להשיב אותה קודם מהדואר היוצא.</translation>
    </message>
    <message>
        <source>This candidate was submitted already. Look for it in the outbox or among the submitted.</source>
        <translation>המועמדות כבר הוגשה. אפשר למצוא אותה בדואר היוצא או בין המועמדים שהוגשו.</translation>
    </message>
    <message>
        <source>This candidate cannot be taken back: it is being sent, or may have arrived. Wait for the answer, or find out.</source>
        <translation>לא ניתן להשיב את המועמדות: היא נשלחת, או שייתכן שהגיעה. יש להמתין לתשובה או לברר.</translation>
    </message>
    <message>
        <source>This candidate does not wait to be sent. It is being sent, is a draft, or was submitted: look for it in the lists.</source>
        <translation>המועמדות אינה ממתינה לשליחה. היא נשלחת, היא טיוטה, או שהוגשה: אפשר למצוא אותה ברשימות.</translation>
    </message>
    <message>
        <source>This answer belongs to no candidate that is being sent. Find out what became of it in the outbox.</source>
        <translation>התשובה אינה שייכת לאף מועמדות שנשלחת. אפשר לברר בדואר היוצא מה עלה בגורלה.</translation>
    </message>
    <message>
        <source>This candidate is no longer in the record: it was removed. Save it as a new draft if it is still needed.</source>
        <translation>המועמדות כבר אינה ברשומות: היא הוסרה. אם היא עדיין נחוצה, יש לשמור אותה כטיוטה חדשה.</translation>
    </message>
    <message>
        <source>Submittal has this record open on another computer. Close it there, or try again after %1: until then nothing can be saved or sent here.</source>
        <translation>הרישום הזה פתוח ב־Submittal במחשב אחר. יש לסגור אותו שם, או לנסות שוב אחרי %1: עד אז אי אפשר לשמור או לשלוח כאן.</translation>
    </message>
    <message>
        <source>Another Submittal has opened this record meanwhile, so nothing is sent from here. Close this window and go on in the other.</source>
        <translation>Submittal אחר פתח בינתיים את הרישום הזה, ולכן דבר לא נשלח מכאן. יש לסגור את החלון הזה ולהמשיך באחר.</translation>
    </message>
    <message>
        <source>This candidate waits in the outbox, or is being sent. Take it back, or wait for the answer, before it is removed.</source>
        <translation>המועמדות ממתינה בדואר היוצא, או שהיא נשלחת כעת. לפני הסרתה יש להשיב אותה או להמתין לתשובה.</translation>
    </message>
</context>
<context>
    <name>practice::PracticeHost</name>
    <message>
        <source>The practice company&apos;s file is missing. Install Submittal again, or connect a Comeet account.</source>
        <translation>הקובץ של חברת התרגול חסר. יש להתקין את Submittal מחדש, או לחבר חשבון Comeet.</translation>
    </message>
</context>
<context>
    <name>practice::PracticeServer</name>
    <message>
        <source>The practice company cannot use port %1. Choose another port.</source>
        <translation>חברת התרגול אינה יכולה להשתמש בפורט %1. יש לבחור פורט אחר.</translation>
    </message>
</context>
<context>
    <name>submission::AccountStore</name>
    <message>
        <source>Practice company</source>
        <translation>חברת תרגול</translation>
    </message>
    <message>
        <source>Give the client a name; it is shown when you submit</source>
        <translation>יש לתת ללקוח שם; הוא מוצג בעת ההגשה</translation>
    </message>
    <message>
        <source>Paste the api-key that Comeet gave for this client</source>
        <translation>יש להדביק את מפתח ה-API ש-Comeet נתנה עבור הלקוח הזה</translation>
    </message>
    <message>
        <source>Paste the partner&apos;s secret that Comeet gave your agency</source>
        <translation>יש להדביק את המפתח הסודי ש-Comeet נתנה לסוכנות שלך</translation>
    </message>
    <message>
        <source>No Comeet account is connected. Connect one first.</source>
        <translation>אין חשבון Comeet מחובר. יש לחבר חשבון תחילה.</translation>
    </message>
    <message>
        <source>The address that is kept for %1 cannot be used. Enter it again in the account&apos;s settings.</source>
        <translation>לא ניתן להשתמש בכתובת השמורה עבור %1. יש להזין אותה שוב בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The api-key of %1 is missing. Enter it again in the account&apos;s settings.</source>
        <translation>חסר מפתח ה-API של %1. יש להזין אותו שוב בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>Comeet account</source>
        <translation>חשבון Comeet</translation>
    </message>
    <message>
        <source>The account that this is for is no longer connected. Connect it again, or send the candidate with the account that is chosen now.</source>
        <translation>החשבון שאליו זה מיועד אינו מחובר עוד. יש לחבר אותו שוב, או לשלוח את המועמדות עם החשבון שנבחר כעת.</translation>
    </message>
</context>
<context>
    <name>submission::CandidateFile</name>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1 חייב להיות טקסט במירכאות כפולות.</translation>
    </message>
    <message>
        <source>%1.path is empty.</source>
        <translation>‎%1.path ריק.</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3</source>
        <translation>%1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1 must be an object with &quot;name&quot; and &quot;file&quot;, or &quot;path&quot;.</source>
        <translation>%1 חייב להיות אובייקט עם &quot;name&quot; ו-&quot;file&quot;, או &quot;path&quot;.</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot;, which the API does not know.</source>
        <translation>ב-%1 יש &quot;%2&quot;, שאינו מוכר ל-API.</translation>
    </message>
    <message>
        <source>%1 has both &quot;path&quot; and &quot;file&quot;. Keep one of them.</source>
        <translation>ב-%1 יש גם &quot;path&quot; וגם &quot;file&quot;. יש להשאיר אחד מהם.</translation>
    </message>
    <message>
        <source>%1.file must be the file&apos;s bytes in base64.</source>
        <translation>‎%1.file חייב להכיל את תוכן הקובץ ב-base64.</translation>
    </message>
    <message>
        <source>%1 needs a &quot;name&quot;.</source>
        <translation>ל-%1 נדרש &quot;name&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an attribute of a candidate in Comeet&apos;s API.</source>
        <translation>&quot;%1&quot; אינו מאפיין של מועמד/ת ב-API של Comeet.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 חייב להיות אובייקט.</translation>
    </message>
    <message>
        <source>%1 must be an object of names and values.</source>
        <translation>%1 חייב להיות אובייקט של שמות וערכים.</translation>
    </message>
    <message>
        <source>%1 must be a list in square brackets.</source>
        <translation>%1 חייב להיות רשימה בסוגריים מרובעים.</translation>
    </message>
    <message>
        <source>%1 must be an object with a &quot;url&quot;.</source>
        <translation>%1 חייב להיות אובייקט עם &quot;url&quot;.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>זה אינו JSON תקין: %1 בבית %2.</translation>
    </message>
    <message>
        <source>The JSON must be one object with a candidate&apos;s attributes.</source>
        <translation>ה-JSON חייב להיות אובייקט אחד עם מאפייני מועמד/ת.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>אין קובץ %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 אינו קובץ.</translation>
    </message>
    <message>
        <source>%1 is too large. Use &quot;path&quot; for its files.</source>
        <translation>%1 גדול מדי. יש להשתמש ב-&quot;path&quot; עבור הקבצים שבו.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>לא ניתן לקרוא את %1: %2.</translation>
    </message>
</context>
<context>
    <name>submission::CredentialStore</name>
    <message>
        <source>The Credential Manager of Windows does not have the secret. Enter it again in the account&apos;s settings.</source>
        <translation>המפתח הסודי אינו נמצא במנהל האישורים של Windows. יש להזין אותו שוב בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The Credential Manager of Windows did not give the secret. Enter it again in the account&apos;s settings.</source>
        <translation>מנהל האישורים של Windows לא מסר את המפתח הסודי. יש להזין אותו שוב בהגדרות החשבון.</translation>
    </message>
</context>
<context>
    <name>submission::Delivery</name>
    <message>
        <source>You cancelled before anything was sent.</source>
        <translation>השליחה בוטלה לפני שנשלח דבר.</translation>
    </message>
</context>
<context>
    <name>submission::Doubt</name>
    <message>
        <source>Whether the candidate arrived earlier is still not known. %1</source>
        <translation>עדיין לא ידוע אם המועמדות הגיעה קודם לכן. %1</translation>
    </message>
    <message>
        <source>This candidate may have arrived already under the id %1. Find out first: sending it again could make a second candidate.</source>
        <translation>ייתכן שהמועמדות הזו כבר הגיעה עם המזהה %1. יש לברר זאת קודם: שליחה נוספת עלולה ליצור מועמדות כפולה.</translation>
    </message>
    <message>
        <source>The same candidate arrived under the id %1. Submit this one again only if you want a second one.</source>
        <translation>אותה מועמדות הגיעה עם המזהה %1. יש להגיש את זו שוב רק אם רצויה מועמדות נוספת.</translation>
    </message>
    <message>
        <source>Comeet has this candidate already, but does not say under which uid. Find out once more, or look for it in Comeet.</source>
        <translation>המועמדות כבר נמצאת ב־Comeet, אך לא נמסר תחת איזה uid. אפשר לברר שוב, או לחפש אותה ב־Comeet.</translation>
    </message>
</context>
<context>
    <name>submission::ExportFile</name>
    <message>
        <source>The disk is full, so nothing was exported. Free some space or choose another place, then export again.</source>
        <translation>הדיסק מלא, ולכן הרשימה לא יוצאה. יש לפנות מקום או לבחור מקום אחר, ולייצא שוב.</translation>
    </message>
    <message>
        <source>Submittal may not write there, so nothing was exported. Choose another folder, then export again.</source>
        <translation>ל־Submittal אין הרשאה לכתוב שם, ולכן הרשימה לא יוצאה. יש לבחור תיקייה אחרת ולייצא שוב.</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was exported. Check that its disk is connected and has room, then export again.</source>
        <translation>לא ניתן היה לכתוב את הקובץ, ולכן הרשימה לא יוצאה. יש לבדוק שהדיסק מחובר ושיש בו מקום, ולייצא שוב.</translation>
    </message>
</context>
<context>
    <name>submission::KeychainSecretStore</name>
    <message>
        <source>The keychain refused to give the secret. Allow Submittal to read it, or enter it again in the account&apos;s settings.</source>
        <translation>מחזיק המפתחות סירב למסור את המפתח הסודי. יש לאפשר ל-Submittal לקרוא אותו, או להזין אותו שוב בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer. Start one, or enter the secret again in the account&apos;s settings.</source>
        <translation>אין מחזיק מפתחות פעיל במחשב הזה. יש להפעיל אחד, או להזין שוב את המפתח הסודי בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The secret cannot be read from the keychain. Unlock the keychain, or enter the secret again in the account&apos;s settings.</source>
        <translation>לא ניתן לקרוא את המפתח הסודי ממחזיק המפתחות. יש לפתוח את נעילת מחזיק המפתחות, או להזין שוב את המפתח הסודי בהגדרות החשבון.</translation>
    </message>
</context>
<context>
    <name>submission::OutFile</name>
    <message>
        <source>The file could not be saved (%1). Choose another folder, or make room and try again.</source>
        <translation>לא ניתן היה לשמור את הקובץ (%1). יש לבחור תיקייה אחרת, או לפנות מקום ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>submission::Record</name>
    <message>
        <source>The record was damaged. It was set aside as %1, and the backup of %2 took its place.</source>
        <translation>הרשומות היו פגומות. הן הוצאו הצידה בשם %1, והגיבוי מ-%2 בא במקומן.</translation>
    </message>
    <message>
        <source>The record was damaged and there was no backup. It was set aside as %1, and a new one was begun.</source>
        <translation>הרשומות היו פגומות ולא היה גיבוי. הן הוצאו הצידה בשם %1, והחלו רשומות חדשות.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) broke off when Submittal last ended, and may have arrived: the Outbox has them.</source>
        <translation>
            <numerusform>הגשה אחת נקטעה כש-Submittal נסגר, וייתכן שהגיעה: היא בדואר היוצא.</numerusform>
            <numerusform>%n הגשות נקטעו כש-Submittal נסגר, וייתכן שהגיעו: הן בדואר היוצא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submittal is open already. Use the window that is there: here nothing can be saved or sent.</source>
        <translation>Submittal כבר פתוח. יש להשתמש בחלון הקיים: כאן לא ניתן לשמור או לשלוח דבר.</translation>
    </message>
    <message>
        <source>The record was gone, and the backup of %1 took its place. If a scanner or a cleaning program removed it, have that program leave Submittal&apos;s folder alone.</source>
        <translation>הרשומות נעלמו, והגיבוי מ-%1 בא במקומן. אם תוכנת סריקה או ניקוי הסירה אותן, יש להגדיר שהיא לא תיגע בתיקייה של Submittal.</translation>
    </message>
    <message>
        <source>The record was gone and there was no backup, so a new one was begun. If a scanner or a cleaning program removed it, have that program leave Submittal&apos;s folder alone.</source>
        <translation>הרשומות נעלמו ולא היה גיבוי, ולכן החלו רשומות חדשות. אם תוכנת סריקה או ניקוי הסירה אותן, יש להגדיר שהיא לא תיגע בתיקייה של Submittal.</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) that Comeet confirmed were missing from the record, and are in Submitted again. Look in Comeet for what is not shown of them here.</source>
        <translation>
            <numerusform>הגשה אחת שאושרה ב-Comeet הייתה חסרה ברשומות, והיא שוב ב״הוגשו״. מה שלא מוצג כאן אפשר למצוא ב-Comeet.</numerusform>
            <numerusform>%n הגשות שאושרו ב-Comeet היו חסרות ברשומות, והן שוב ב״הוגשו״. מה שלא מוצג כאן אפשר למצוא ב-Comeet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s backup of the record could not be made. %1</source>
        <translation>הגיבוי היומי של הרשומות לא נוצר. %1</translation>
    </message>
</context>
<context>
    <name>submission::RecordExport</name>
    <message>
        <source>Nothing was exported.</source>
        <translation>הרשימה לא יוצאה.</translation>
    </message>
    <message>
        <source>There is nothing in this list to export.</source>
        <translation>אין ברשימה הזאת מה לייצא.</translation>
    </message>
</context>
<context>
    <name>submission::Sender</name>
    <message numerus="yes">
        <source>The candidate was not sent: %n thing(s) must be mended first.</source>
        <translation>
            <numerusform>המועמדות לא נשלחה: יש לתקן תחילה פרט אחד.</numerusform>
            <numerusform>המועמדות לא נשלחה: יש לתקן תחילה %n פרטים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the candidate was erased meanwhile.</source>
        <translation>דבר לא נשלח: המועמדות נמחקה בינתיים.</translation>
    </message>
</context>
<context>
    <name>submission::SessionSecretStore</name>
    <message>
        <source>This computer keeps no secrets between two starts of Submittal. Enter the secret again in the account&apos;s settings.</source>
        <translation>המחשב הזה אינו שומר סודות בין הפעלות של Submittal. יש להזין שוב את המפתח הסודי בהגדרות החשבון.</translation>
    </message>
</context>
<context>
    <name>submission::Settings</name>
    <message>
        <source>it is not a file</source>
        <translation>זה אינו קובץ</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>הוא גדול מדי</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 בבית %2</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>הוא אינו מכיל אובייקט JSON</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1 (%2). They hold until Submittal is closed.</source>
        <translation>לא ניתן היה לשמור את ההגדרות אל %1 (%2). הן תקפות עד לסגירת Submittal.</translation>
    </message>
    <message>
        <source>the unreadable file there cannot be set aside</source>
        <translation>לא ניתן להניח בצד את הקובץ הלא קריא שנמצא שם</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>לא ניתן ליצור את התיקייה שלו</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read (%2). Mend or remove it; until then Submittal works with the usual settings.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות %1 (%2). יש לתקן או להסיר אותו; עד אז Submittal עובד עם ההגדרות הרגילות.</translation>
    </message>
    <message>
        <source>its checksum does not fit what it holds</source>
        <translation>סכום הביקורת שלו אינו תואם את תוכנו</translation>
    </message>
</context>
<context>
    <name>submission::SubmissionService</name>
    <message>
        <source>The candidate was not opened, because that was cancelled.</source>
        <translation>המועמדות לא נפתחה, כי הפעולה בוטלה.</translation>
    </message>
</context>
</TS>

<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">
${msg("updatePasswordTitle")}
<#elseif section == "form">
<form class="z-form" id="kc-passwd-update-form" action="${url.loginAction}" method="post">
  <@fields.password name="password-new" label=msg("passwordNew") hint=msg("passwordHelp") autocomplete="new-password" error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), "") focus=true/>
  <@fields.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "")/>
  <@fields.check name="logout-sessions" label=msg("logoutOtherSessions") hint=msg("logoutOtherSessionsHelp")/>
  <div class="z-acts">
    <@fields.submit label=msg("savePassword")/>
    <#if isAppInitiatedAction??><@fields.submit label=msg("doCancel") name="cancel-aia" secondary=true/></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>

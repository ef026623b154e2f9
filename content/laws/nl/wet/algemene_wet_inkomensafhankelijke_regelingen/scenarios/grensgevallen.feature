# De toeslagpartner op de grens van 18 jaar (artikel 3 lid 2 onder e en artikel 5 Awir). Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Toeslagpartner, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een broer die op de eerste van de maand 18 is
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 2008-07-01          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een broer die op de tweede 18 wordt: nog niet
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 2008-07-02          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een moeder die op de eerste zelf 18 is, met haar broer
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1990-06-06          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een moeder die op de tweede 18 wordt, met haar broer: nog niet
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1990-06-06          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

# Artikel 41 (zoektermijn), 43 (besluit), 44 (ingang) en 52 (voorschot). Bedragen in eurocent.
Feature: Participatiewet, melding, ingang en voorschot

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: 26 jaar: de aanvraag kan na vier weken
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand | uitzondering_zoektermijn |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2026-07-01       | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt, aanvraag_mogelijk_vanaf" of "participatiewet"
    Then output "zoektermijn_geldt" is true
    And output "aanvraag_mogelijk_vanaf" equals "2026-07-29"

  Scenario: vandaag 27: de aanvraag kan meteen
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand |
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2026-07-01       |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt, aanvraag_mogelijk_vanaf" of "participatiewet"
    Then output "zoektermijn_geldt" is false
    And output "aanvraag_mogelijk_vanaf" is null

  Scenario: praktijkonderwijs of medisch urenbeperkt: geen zoektermijn (lid 4 onder a en b)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2005-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: gehuwd en allebei jonger dan 27
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 2002-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is true

  Scenario: gehuwd en de een is 27
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: gehuwd, allebei jong, en voor de echtgenoot geldt een uitzondering
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 2002-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: ingang op de dag van de melding, of tot drie maanden eerder (artikel 44 lid 1 en 5)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2026-06-30       |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "ingangsdatum_bijstand, vroegste_ingangsdatum_bijstand" of "participatiewet"
    Then output "ingangsdatum_bijstand" equals "2026-06-30"
    And output "vroegste_ingangsdatum_bijstand" equals "2026-03-30"

  Scenario: 2025, 26 jaar: de aanvraag kan na vier weken
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand | uitzondering_zoektermijn |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2025-07-01       | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt, aanvraag_mogelijk_vanaf" of "participatiewet"
    Then output "zoektermijn_geldt" is true
    And output "aanvraag_mogelijk_vanaf" equals "2025-07-29"

  Scenario: 2025, vandaag 27: de aanvraag kan meteen
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand |
      | anna       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2025-07-01       |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt, aanvraag_mogelijk_vanaf" of "participatiewet"
    Then output "zoektermijn_geldt" is false
    And output "aanvraag_mogelijk_vanaf" is null

  Scenario: 2025, gehuwd en allebei jonger dan 27
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 2002-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is true

  Scenario: 2025, gehuwd en de een is vandaag 27
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1998-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: 2025, gehuwd, allebei jong, en voor de echtgenoot geldt een uitzondering
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
      | bram       | 2002-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: 2025, gehuwd, allebei jong, en voor de aanvrager geldt een uitzondering
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | uitzondering_zoektermijn |
      | anna       | 2001-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                     |
      | bram       | 2002-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2001-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "zoektermijn_geldt" of "participatiewet"
    Then output "zoektermijn_geldt" is false

  Scenario: 2025: ingang op de dag van de melding
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2025-06-30       |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "ingangsdatum_bijstand" of "participatiewet"
    Then output "ingangsdatum_bijstand" equals "2025-06-30"

  Scenario: 2025: terug voor de melding kan nog niet
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | melding_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2025-06-30       |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "vroegste_ingangsdatum_bijstand" of "participatiewet"
    Then the execution fails with "Output 'vroegste_ingangsdatum_bijstand'"

  # 95 procent van € 1.419,46 is € 1.348,487.
  Scenario: 2026: voorschot van 95 procent binnen vier weken na de aanvraag
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | aanvraag_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 2026-07-04        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "voorschot_uiterlijk, hoogte_voorschot" of "participatiewet"
    Then output "voorschot_uiterlijk" equals "2026-08-01"
    And output "hoogte_voorschot" equals 134848.7

  # 90 procent van € 1.369,06 is € 1.232,154.
  Scenario: 2025: voorschot van 90 procent
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | aanvraag_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 2025-07-01        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "voorschot_uiterlijk, hoogte_voorschot" of "participatiewet"
    Then output "voorschot_uiterlijk" equals "2025-07-29"
    And output "hoogte_voorschot" equals 123215.4

  Scenario: besluit binnen acht weken na de aanvraag (Awb 4:13)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | aanvraag_bijstand |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 2026-07-04        |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "besluit_bijstand_uiterlijk" of "participatiewet"
    Then output "besluit_bijstand_uiterlijk" equals "2026-08-29"

  Scenario: zonder melding is de ingang niet bekend
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "ingangsdatum_bijstand" of "participatiewet"
    Then the execution fails with "Variable not found: melding_bijstand"

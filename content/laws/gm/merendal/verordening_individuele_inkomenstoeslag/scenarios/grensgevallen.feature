# De inkomenstoeslag van Merendal voor gehuwden: 110 procent van de norm voor gehuwden, samen, in 2025 en 2026. Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Individuele inkomenstoeslag van Merendal, gehuwden

  Background:
    Given parameter "persoon_id" is "anna"
    And parameter "gemeente_code" is "GM9901"

  # 110% van 1.955,80 is 2.151,380; samen 2.151,38.
  Scenario: juli 2025: net niet erboven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1982-05-20    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
      | bram       | 1981-02-11    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-02-11          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-05-20          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 100000          | false              |
      | i2         | bram       | uitkering | netto         | 115138          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  # 110% van 1.955,80 is 2.151,380; samen 2.151,39.
  Scenario: juli 2025: een cent meer
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1982-05-20    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
      | bram       | 1981-02-11    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-02-11          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-05-20          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 100000          | false              |
      | i2         | bram       | uitkering | netto         | 115139          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  # 110% van 2.027,79 is 2.230,569; samen 2.230,56.
  Scenario: juli 2026: net niet erboven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1982-05-20    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
      | bram       | 1981-02-11    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-02-11          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-05-20          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 100000          | false              |
      | i2         | bram       | uitkering | netto         | 123056          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  # 110% van 2.027,79 is 2.230,569; samen 2.230,57.
  Scenario: juli 2026: een cent meer
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1982-05-20    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
      | bram       | 1981-02-11    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-02-11          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-05-20          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | anna       | uitkering | netto         | 100000          | false              |
      | i2         | bram       | uitkering | netto         | 123057          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
